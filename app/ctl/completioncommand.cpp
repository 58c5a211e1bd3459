#include "app/ctl/completioncommand.h"

#include "app/ctl/commandtree.h"
#include "app/ctl/context.h"
#include "app/ctl/options.h"

namespace vigia::ctl {

namespace {

/// One case branch a command path: the words typed so far (options left out) choose what may come next.
QByteArray script(const QList<CommandTree::Words>& words)
{
    QByteArray text = "_vigiactl() {\n"
                      "    local cur=${COMP_WORDS[COMP_CWORD]} path= word\n"
                      "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
                      "        case $word in -*|*/*) ;; *) path+=\"${path:+ }$word\" ;; esac\n"
                      "    done\n"
                      "    local next=\n"
                      "    case $path in\n";
    for (auto it = words.crbegin(); it != words.crend(); ++it) {
        const QByteArray path = it->path.join(u' ').toUtf8();
        const QByteArray pattern = path.isEmpty() ? QByteArray("*") : '"' + path + "\"*";
        text += "        " + pattern + ") next=\"" + it->next.join(u' ').toUtf8() + "\" ;;\n";
    }
    return text
        + "    esac\n"
          "    COMPREPLY=($(compgen -W \"$next\" -- \"$cur\"))\n"
          "    [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- \"$cur\"))\n"
          "}\n"
          "complete -F _vigiactl vigiactl\n";
}

} // namespace

QStringList CompletionCommand::path() const
{
    return {QStringLiteral("completion")};
}

QString CompletionCommand::description() const
{
    return tr("Writes a completion script for the shell: source <(vigiactl completion bash)");
}

void CompletionCommand::declare(Options& options)
{
    options.add("shell", m_shell, tr("bash or zsh")).oneOf({"bash", "zsh"});
}

int CompletionCommand::run(Context& context)
{
    QByteArray text = script(CommandTree(allCommands()).words());
    if (m_shell == "zsh")
        text.prepend("autoload -Uz bashcompinit && bashcompinit\n");
    context.output().raw(text);
    return Ok;
}

} // namespace vigia::ctl
