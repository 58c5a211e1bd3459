#pragma once

#include <QString>

namespace vigia::report {

/// A hidden folder beside a file that is being made, for what is not whole yet. It is locked as long as it
/// lives and removed with it. Making one removes those that killed processes left there: folders of this user
/// that nobody holds, and never what a link leads to. Blocks; one thread.
class WorkFolder
{
public:
    /// In the folder of `path`.
    explicit WorkFolder(const QString& path);
    ~WorkFolder();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;

    bool isValid() const { return m_error == 0; }

    /// The errno of making it; 0 = it is there.
    int error() const { return m_error; }

    QString path() const { return m_path; }

    QString filePath(const QString& name) const { return m_path + u'/' + name; }

private:
    bool make(const QString& folder);

    QString m_path;
    int m_lock = -1; ///< the folder, opened
    int m_error = 0;
};

} // namespace vigia::report
