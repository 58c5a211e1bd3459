#include "app/ctl/options.h"

#include <CLI/CLI.hpp>

namespace vigia::ctl {

Option& Option::typeName(const std::string& word)
{
    m_option->type_name(word);
    return *this;
}

Option& Option::required()
{
    m_option->required();
    return *this;
}

Option& Option::oneOf(std::initializer_list<const char*> words)
{
    m_option->check(CLI::IsMember(words));
    return *this;
}

Option& Option::between(int least, int most)
{
    m_option->check(CLI::Range(least, most));
    return *this;
}

Option& Option::between(double least, double most)
{
    m_option->check(CLI::Range(least, most));
    return *this;
}

Option& Option::separatedBy(char delimiter)
{
    m_option->delimiter(delimiter);
    return *this;
}

Option& Option::showsDefault()
{
    m_option->capture_default_str();
    return *this;
}

Option& Option::needs(const Option& other)
{
    m_option->needs(other.m_option);
    return *this;
}

Option Options::add(const std::string& names, std::string& value, const QString& help)
{
    return Option(*m_app.add_option(names, value, help.toStdString()));
}

Option Options::add(const std::string& names, int& value, const QString& help)
{
    return Option(*m_app.add_option(names, value, help.toStdString()));
}

Option Options::add(const std::string& names, double& value, const QString& help)
{
    return Option(*m_app.add_option(names, value, help.toStdString()));
}

Option Options::add(const std::string& names, std::vector<std::string>& values, const QString& help)
{
    return Option(*m_app.add_option(names, values, help.toStdString()));
}

Option Options::flag(const std::string& names, bool& value, const QString& help)
{
    return Option(*m_app.add_flag(names, value, help.toStdString()));
}

} // namespace vigia::ctl
