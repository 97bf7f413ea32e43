// The sample map, as `trayecto new --template sample` makes it.
#pragma once

#include "base/language.h"
#include "model/project.h"

namespace trayecto::tests {

model::Project sampleProject(base::Language language);

} // namespace trayecto::tests
