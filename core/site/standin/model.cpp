#include "core/site/standin/model.h"

namespace vigia::standin {

Model::Model(const QByteArray& seed, QDate horizon)
    : m_seed(seed)
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
