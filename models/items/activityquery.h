// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/activity.h"

namespace headroom {

/// Reads what a person typed above the activity: words, and the fields account:, kind: and by:, each with one word or
/// a phrase in double quotes ("account:larkfield kind:choice by:mira"). A kind that does not exist is searched for as
/// a word. Several kinds: any of them; everything else: all of them.
[[nodiscard]] ActivityFilter activityFilterFrom(const QString &text, ActivityGroup group);

} // namespace headroom
