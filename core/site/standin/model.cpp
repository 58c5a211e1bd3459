#include "core/site/standin/model.h"

namespace vigia::standin {

Model::Model(QByteArray seed, QDate horizon)
    : m_seed(std::move(seed))
    , run(seedView(), horizon)
    , demand(seedView())
    , price(seedView())
    , exchange(seedView())
    , fleet(seedView())
    , dispatch(fleet, seedView())
    , hydrology(seedView(), run)
    , agents(seedView())
{
}

} // namespace vigia::standin
