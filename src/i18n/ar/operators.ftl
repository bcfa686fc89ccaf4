command-held = إرسال ما ينتظر قرار أحد المشغّلين أو استبعاده
usage-held = /held
example-held = /held
held-title = ما ينتظر نعم أو لا
held-none-title = لا شيء ينتظر
held-none = لا توجد قراءة محتجزة.
held-poll = { $source }، { $moment }: { $count ->
    [zero] لا بلدان
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $count } بلدان
    [many] { $count } بلدًا
   *[other] { $count } بلد
 } دفعة واحدة، مثل { $examples }.
held-let-out = إرسال: { $source }
held-drop = استبعاد: { $source }
held-released-title = أُرسل
held-released = { $chats ->
    [zero] لم تطلب أي محادثة هذه البلدان.
    [one] يصل الخبر إلى محادثة واحدة، في رسالة واحدة.
    [two] يصل الخبر إلى محادثتين، في رسالة واحدة لكل منهما.
    [few] يصل الخبر إلى { $chats } محادثات، في رسالة واحدة لكل منها.
    [many] يصل الخبر إلى { $chats } محادثة، في رسالة واحدة لكل منها.
   *[other] يصل الخبر إلى { $chats } محادثة، في رسالة واحدة لكل منها.
 }
held-discarded-title = استُبعد
held-discarded = لا يصل الخبر إلى أي محادثة. ويستمر ‎/status‎ في عرض ما ينشره المصدر.
held-gone-title = لم يعد محتجزًا
held-gone = حُسم أمر هذه القراءة من قبل، أو لم تُحتجز قط.
option-alert = رقم التنبيه
command-seen = تسجيل الاطلاع على تنبيه أقصى شدة كي لا يتكرر
usage-seen = /seen <الرقم>
example-seen = /seen 12
command-receipts = المحادثات التي تلقت آخر التنبيهات، وسرعة وصولها
usage-receipts = /receipts [الرقم]
example-receipts = /receipts 12
receipts-title = مصير آخر التنبيهات
receipts-one-title = التنبيه { $number }: { $country }
receipts-line = { $number } { $country }
receipts-at = { $source }، { $moment }
receipts-more = التنبيه { $number }
receipts-sent = { $chats ->
    [zero] لا محادثات ({ $sent })
    [one] وصل إلى { $sent } من محادثة واحدة
    [two] وصل إلى { $sent } من محادثتين
    [few] وصل إلى { $sent } من { $chats } محادثات
    [many] وصل إلى { $sent } من { $chats } محادثة
   *[other] وصل إلى { $sent } من { $chats } محادثة
  }
receipts-times = الوسيط { $median }، والمئين 99: { $p99 }، والأبطأ { $slowest }
receipts-attempts = عدد المحاولات حتى { $attempts }
receipts-waiting = في الانتظار: { $waiting }
receipts-failed = لن تصل: { $count }، السبب: { $reason }
receipts-none-title = لا تنبيهات بعد
receipts-none = لم يُرسل شيء حتى الآن.
receipts-unknown-title = لا يوجد تنبيه بهذا الرقم
receipts-unknown = أرقام آخر التنبيهات في ‎/receipts‎.
receipt-pending = في الانتظار
receipt-claimed = قيد الإرسال
receipt-sent = قبلته المنصة
receipt-gone = المحادثة مغلقة
receipt-refused = تُرك
receipt-attempts = { $attempts ->
    [zero] بلا محاولات
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $attempts } محاولات
    [many] { $attempts } محاولة
   *[other] { $attempts } محاولة
  }
command-drill = إرسال تمرين عبر المسار الحقيقي كله
usage-drill = /drill
example-drill = /drill
drill-nobody-title = لا تريد أي محادثة تمارين
drill-nobody = يفعّلها مشرف المحادثة هكذا:
option-answer = yes أو no
option-source = المصدر
option-moment = وقت القراءة
