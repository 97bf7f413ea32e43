#include "import/channelnames.h"

#include <QRegularExpression>

namespace trayecto::importing {

namespace {

using model::ChannelKind;

// The first that matches counts, so what is special stands before what is common: an online shop is a website.
struct Hint
{
    const char* icon;
    ChannelKind kind;
    const char* words; // beginnings of words, without accents
};

constexpr Hint kHints[] = {
    {"email", ChannelKind::digital, "e-mail|email|mail|correo electronico|newsletter|boletin"},
    {"chat", ChannelKind::digital, "chat|whatsapp|telegram|messenger|bot\\b"},
    {"sms", ChannelKind::digital, "sms|text message|mensaje de texto"},
    {"social", ChannelKind::digital, "social|redes|instagram|facebook|twitter|tiktok|linkedin|youtube"},
    {"app", ChannelKind::digital, "app\\b|apps\\b|mobile|movil|aplicacion"},
    {"website", ChannelKind::digital, "web|online|site|internet|portal|landing|browser|search|buscador"},
    {"phone", ChannelKind::digital, "phone|telephone|call|hotline|telefon|llamada"},
    {"video", ChannelKind::digital, "video"},
    {"tv", ChannelKind::digital, "tv\\b|television|radio"},
    {"ad", ChannelKind::digital, "ad\\b|ads\\b|advert|anuncio|publicidad|banner|campaign|campana"},
    {"self_service", ChannelKind::physical, "atm\\b|self.service|vending|cajero|autoservicio|maquina"},
    {"kiosk", ChannelKind::physical, "kiosk|quiosco|terminal"},
    {"store", ChannelKind::physical, "store|shop|retail|tienda|comercio|punto de venta"},
    {"branch", ChannelKind::physical, "branch|office|agency|oficina|sucursal|agencia|inmobiliaria"},
    {"letter", ChannelKind::physical, "letter|post\\b|postal|carta\\b|correo|brochure|folleto"},
    {"event", ChannelKind::physical, "event|fair|trade show|workshop|feria|taller"},
    {"home_visit", ChannelKind::physical, "home|visit|domicilio"},
    {"delivery", ChannelKind::physical, "deliver|courier|parcel|entrega|reparto|mensajer|paquete"},
    {"partner", ChannelKind::physical, "partner|dealer|broker|socio|distribuidor|corredor"},
    {"people", ChannelKind::physical, "friend|family|person|people|face.to.face|amig|famili|presencial|cara a cara"},
};

QString withoutAccents(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower())
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    return plain;
}

} // namespace

model::Channel channelNamed(const QString& name)
{
    model::Channel channel;
    channel.name = name;
    channel.icon = QStringLiteral("other");
    const QString plain = withoutAccents(name);
    for (const Hint& hint : kHints) {
        const QRegularExpression word(QStringLiteral("\\b(?:%1)").arg(QLatin1String(hint.words)));
        if (word.match(plain).hasMatch()) {
            channel.icon = QLatin1String(hint.icon);
            channel.kind = hint.kind;
            break;
        }
    }
    return channel;
}

} // namespace trayecto::importing
