#include "import/channelnames.h"

#include <gtest/gtest.h>

using trayecto::importing::channelNamed;
using trayecto::model::ChannelKind;

namespace {

TEST(ChannelNames, SuggestIconAndKindInEnglishAndSpanish)
{
    struct Case
    {
        const char16_t* name;
        const char* icon;
        ChannelKind kind;
    };
    for (const Case& one : {
             Case{u"Website", "website", ChannelKind::digital},
             Case{u"Tienda online", "website", ChannelKind::digital},
             Case{u"Tienda", "store", ChannelKind::physical},
             Case{u"Call centre", "phone", ChannelKind::digital},
             Case{u"Teléfono", "phone", ChannelKind::digital},
             Case{u"Correo electrónico", "email", ChannelKind::digital},
             Case{u"Correo", "letter", ChannelKind::physical},
             Case{u"WhatsApp", "chat", ChannelKind::digital},
             Case{u"Aplicación móvil", "app", ChannelKind::digital},
             Case{u"Oficina", "branch", ChannelKind::physical},
             Case{u"Application form", "other", ChannelKind::digital},
             Case{u"渠道", "other", ChannelKind::digital},
             Case{u"", "other", ChannelKind::digital},
         }) {
        const auto channel = channelNamed(QString::fromUtf16(one.name));
        EXPECT_EQ(channel.icon, QLatin1String(one.icon)) << qPrintable(channel.name);
        EXPECT_EQ(channel.kind, one.kind) << qPrintable(channel.name);
        EXPECT_EQ(channel.name, QString::fromUtf16(one.name));
    }
}

} // namespace
