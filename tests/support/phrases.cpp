#include "support/phrases.h"

namespace trayecto::tests {

namespace {

QStringList list(const char* lines)
{
    return QString::fromUtf8(lines).split(u'|');
}

QString text(const char* line)
{
    return QString::fromUtf8(line);
}

Phrases english()
{
    return {
        list("Trigger|Research|Compare|Buy|Use and renew|First weeks|Support|Renewal|Leaving|Recommendation"),
        list("Sees the need|Asks around|Reads reviews|Gets quotes|Calls an advisor|Fills the form|Pays|First claim|"
             "Sets up the account|Waits for the technician|Changes the address|Reads the first invoice"),
        list("Online quote form|Call to the advice line|Comparison site|Welcome e-mail|Card payment|Claim hotline|"
             "Search results and ads|Asks friends in the group chat|Branch visit|Contract by post|Chat with support|"
             "Status page|Reminder SMS|Video identification|Parcel at the door|Office desk|Invoice portal|Self-service "
             "kiosk"),
        list("|||, second attempt| after the office closes| with the whole family watching|, 14 fields| on a small "
             "phone|"
             " because the first link had expired and nobody had said so"),
        list("Signs a lease that requires insurance|Types the same data into three sites|Pays and waits for "
             "confirmation|"
             "Reports a burst pipe|Opens six tabs|Looks for the contract number|Asks a colleague"),
        list("Do I really need this?|They all sound the same.|Why do you need my boiler's age?|Done. Was that all?|"
             "Finally a person who explains.|Again my address?"),
        list("14 questions before any price|Data lost on going back|9 minutes on hold|Asks for known data again|"
             "Reviews contradict each other|Nobody calls back"),
        list("Price after three questions|Call-back slot|Prefill from quote|Plain-language comparison|"
             "Partner with estate agents|Ask for a review now"),
        list("Rating engine v2|CRM, contract system|Advice desk|Payment provider|Claims desk, plumber network"),
        list("frustrated|relieved|curious|bored|proud|lost"),
        text("Buying home insurance"),
        text("Be covered by moving day"),
        text("Marta Ruiz"),
        text("First flat, first insurance."),
        text("I want to be sure that I chose right."),
        list("Doing|Touchpoints|Thinking|Feeling|Pain points|Opportunities|Backstage"),
    };
}

Phrases spanish()
{
    return {
        list("Detonante|Investigación|Comparación|Compra|Uso y renovación|Primeras semanas|Atención|Renovación|Baja"),
        list("Detecta la necesidad|Pregunta a su entorno|Lee opiniones|Pide presupuestos|Llama a un asesor|"
             "Rellena el formulario|Paga|Primer siniestro|Activa la cuenta|Espera al técnico"),
        list("Oficina eficaz|Formulario de presupuesto|Llamada al servicio de atención|Comparador en línea|"
             "Correo de bienvenida|Pago con tarjeta|Línea de siniestros|Resultados y anuncios|Grupo de amigos|"
             "Visita a la sucursal|Contrato por correo postal|Chat de ayuda|Página de estado|SMS de aviso"),
        list("|||, segundo intento| fuera del horario de oficina| con toda la familia delante|, 14 campos|"
             " porque el primer enlace había caducado y nadie había avisado"),
        list("Firma un alquiler que exige seguro|Escribe los mismos datos en tres sitios|Paga y espera la confirmación|"
             "Comunica una fuga de agua|Abre seis pestañas|Busca el número de contrato"),
        list("¿De verdad lo necesito?|Todos suenan igual.|¿Para qué quieren la edad de la caldera?|"
             "Hecho. ¿Eso era todo?|Por fin alguien que lo explica.|¿Otra vez mi dirección?"),
        list("14 preguntas antes de ver un precio|Los datos se pierden al volver atrás|9 minutos en espera|"
             "Pide datos que ya tiene|Las opiniones se contradicen|Nadie devuelve la llamada"),
        list("Precio tras tres preguntas|Cita para devolver la llamada|Formulario ya rellenado|"
             "Comparación en lenguaje llano|Acuerdo con inmobiliarias|Pedir la opinión en el momento"),
        list("Motor de tarifas v2|CRM, sistema de contratos|Mesa de asesores|Pasarela de pago|Siniestros, red de "
             "fontaneros"),
        list("frustración|alivio|curiosidad|aburrimiento|orgullo|desorientación"),
        text("Contratar el seguro del hogar"),
        text("Tener cobertura el día de la mudanza"),
        text("Marta Ruiz"),
        text("Primer piso, primer seguro."),
        text("Quiero estar segura de haber elegido bien."),
        list("Acciones|Puntos de contacto|Pensamientos|Emociones|Puntos de dolor|Oportunidades|Trastienda"),
    };
}

Phrases chinese()
{
    return {
        list("触发|调研|比较|购买|使用与续保|售后"),
        list("发现需求|向朋友打听|阅读评价|获取报价|致电顾问|填写表单|付款|首次理赔"),
        list("在线报价表单|咨询热线|比价网站|欢迎邮件|银行卡支付|理赔热线|搜索结果与广告|微信群里问朋友|线下网点|"
             "状态页面"),
        list("|||（第二次尝试）|，共十四个必填字段|，因为第一个链接已经过期而没有任何人提前告知客户"),
        list("签订要求投保的租约|在三个网站重复输入相同的数据|付款并等待确认|报告水管爆裂|打开六个标签页"),
        list("我真的需要这个吗？|听起来都一样。|为什么要问锅炉的年限？|完成了，就这样吗？|终于有人能解释清楚了。"),
        list("看到价格前要回答十四个问题|返回时数据丢失|等待九分钟|重复询问已知信息|评价相互矛盾"),
        list("三个问题后显示价格|预约回电|用报价预填表单|用通俗语言比较|与房产中介合作"),
        list("定价引擎|客户关系系统、合同系统|顾问台|支付服务商|理赔部、维修网络"),
        list("沮丧|安心|好奇|无聊|自豪|迷茫"),
        text("购买家庭保险"),
        text("在搬家日之前获得保障"),
        text("李明"),
        text("第一套公寓，第一份保险。"),
        text("我想确定自己的选择是对的。"),
        list("行为|接触点|想法|情绪|痛点|机会|后台"),
    };
}

Phrases arabic()
{
    return {
        list("المحفّز|البحث|المقارنة|الشراء|الاستخدام والتجديد|الدعم"),
        list("يرى الحاجة|يسأل من حوله|يقرأ الآراء|يطلب عروض الأسعار|يتصل بمستشار|يملأ النموذج|يدفع|أول مطالبة"),
        list("نموذج عرض السعر على الإنترنت|مكالمة مع خط الاستشارة|موقع المقارنة|رسالة ترحيب بالبريد|الدفع بالبطاقة|"
             "خط المطالبات|نتائج البحث والإعلانات|يسأل الأصدقاء في المجموعة|زيارة الفرع|صفحة الحالة"),
        list("|||، المحاولة الثانية|، 14 حقلاً|، لأن الرابط الأول (Link) انتهت صلاحيته ولم يخبر أحد العميل بذلك"),
        list("يوقّع عقد إيجار يتطلب تأميناً|يكتب البيانات نفسها في ثلاثة مواقع|يدفع وينتظر التأكيد|يبلّغ عن انفجار أنبوب"),
        list("هل أحتاج هذا حقاً؟|كلها متشابهة.|لماذا تريدون عمر المرجل؟|تم. هل هذا كل شيء؟|أخيراً شخص يشرح."),
        list("14 سؤالاً قبل أي سعر|تضيع البيانات عند الرجوع|9 دقائق انتظار|يطلب بيانات معروفة مرة أخرى"),
        list("السعر بعد ثلاثة أسئلة|موعد لمعاودة الاتصال|تعبئة مسبقة من العرض|مقارنة بلغة بسيطة"),
        list("محرك التسعير|نظام العملاء، نظام العقود|مكتب الاستشارة|مزود الدفع"),
        list("محبط|مرتاح|فضولي|ضائع"),
        text("شراء تأمين المنزل"),
        text("أن أكون مغطى بحلول يوم الانتقال"),
        text("مريم"),
        text("أول شقة، أول تأمين."),
        text("أريد أن أتأكد أنني اخترت جيداً."),
        list("الأفعال|نقاط التواصل|الأفكار|المشاعر|نقاط الألم|الفرص|خلف الكواليس"),
    };
}

} // namespace

const Phrases& phrasesOf(Tongue tongue)
{
    static const Phrases phrases[] = {english(), spanish(), chinese(), arabic()};
    return phrases[int(tongue)];
}

} // namespace trayecto::tests
