#include "app/console/console.h"

namespace vigia::console {

Console::Console(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_status(parts.backend.clock())
    , m_window(std::make_unique<ui::MainWindow>(
          ui::ShellParts {parts.theme, parts.language, m_status, parts.state}))
    , m_feed(parts.backend.site(), parts.backend.health(), parts.backend.generation(), m_status)
{
    connect(&parts.language, &ui::Language::changed, &m_feed, &SiteFeed::retranslate);
    connect(m_window.get(), &ui::MainWindow::refreshRequested, &m_feed, &SiteFeed::refresh);
    connect(&parts.backend.watch(), &backend::DataWatch::dataChanged, &m_feed, &SiteFeed::refresh);
    addPages();
}

Console::~Console() = default;

void Console::addPages()
{
}

Result<> Console::prepare(const Options& options)
{
    m_window->restoreState();
    if (options.size)
        m_window->resize(*options.size);
    if (options.page.isEmpty())
        return {};
    const QString page = options.page.section(u'/', 0, 0);
    const QString view = options.page.section(u'/', 1);
    const bool isShown = view.isEmpty() ? m_window->showPage(page) : m_window->showView(page, view);
    if (!isShown)
        return fail(ErrorCode::NotFound,
                    tr("There is no page “%1”: the pages are %2.")
                        .arg(options.page, m_window->pageIds().join(QStringLiteral(", "))));
    return {};
}

} // namespace vigia::console
