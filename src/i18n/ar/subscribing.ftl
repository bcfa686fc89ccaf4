words-for-all = الكل, الجميع, العالم
words-for-everything = كل شيء

severity-extreme-and-worse = التنبيهات القصوى فقط
severity-severe-and-worse = التنبيهات الشديدة والقصوى
severity-moderate-and-worse = التنبيهات المتوسطة والشديدة والقصوى
severity-minor-and-worse = كل تغيير
severity-extreme-rings = ينبّه عندما تدعو حكومة مواطنيها إلى مغادرة البلد، أو تأمر موظفي سفارتها بالمغادرة، أو تعلّق عمل سفارتها، أو تنصح بعدم السفر إطلاقًا (المستوى 4).
severity-severe-rings = ينبّه أيضًا عند الدعوة إلى التفكير في المغادرة أو إلى مغادرة جزء من البلد، أو عند السماح لموظفي سفارة بالمغادرة، أو عند رفع المستوى إلى 3.
severity-moderate-rings = ينبّه أيضًا عند أي تغيير آخر في المستوى، للبلد كله أو لجزء منه.
severity-minor-rings = ينبّه أيضًا عندما يتغير النص وحده. وقد يتكرر ذلك كثيرًا.

command-subscribe = التنبيه هنا عندما تغيّر الحكومات إرشاداتها بشأن بلد أو منطقة
command-unsubscribe = إيقاف التنبيه هنا بشأن بلد أو منطقة
command-list = ما يصل إلى هذه المحادثة من تنبيهات
option-country-or-all = البلد أو المنطقة: الاسم أو الرمز، أو «الكل»
option-severity = ابتداءً من أي شدة: قصوى أو شديدة أو متوسطة (المعتاد) أو طفيفة

usage-subscribe = /subscribe [المكان] [الشدة] [يومي] [الأنواع] [حسب الحكومات]
usage-unsubscribe = /unsubscribe [البلد أو المنطقة أو الكل]
usage-list = /list
example-subscribe = /subscribe مالي شديدة
example-unsubscribe = /unsubscribe مالي
example-list = /list
subscribed-title = قيد المراقبة: { $country }
subscribed-title-again = ما زال قيد المراقبة: { $country }
subscribed = من الآن تصل إلى هذه المحادثة بشأن { $country }: { $least }.
subscribed-before = وكان من قبل: { $terms }.
subscribed-undo = للتراجع:
subscribed-look = الوضع الآن
unsubscribed-title = انتهت المراقبة: { $country }
unsubscribed = حُذف الاشتراك الخاص بـ: { $country }.
unsubscribed-world = ما زالت تنبيهات كل البلدان تصل هنا، ومنها هذا البلد. لإيقافها:
unsubscribed-others = ما زالت تصل هنا تنبيهات هذه الاشتراكات، وهي تشمله أو تخص جزءًا منه: { $countries }.
unsubscribed-none-title = لم يكن قيد المراقبة: { $country }
unsubscribed-none = لم يتغير شيء.
unsubscribed-everything-title = لم تعد تصل هنا أي تنبيهات
unsubscribed-everything = { $count ->
    [zero] لا اشتراكات في هذه المحادثة.
    [one] حُذف الاشتراك الوحيد في هذه المحادثة.
    [two] حُذف الاشتراكان في هذه المحادثة.
    [few] حُذفت كل الاشتراكات في هذه المحادثة، وعددها { $count }.
    [many] حُذفت كل الاشتراكات في هذه المحادثة، وعددها { $count }.
   *[other] حُذفت كل الاشتراكات في هذه المحادثة، وعددها { $count }.
  }
unsubscribe-which-title = أيها تريدون إيقافه؟
unsubscribe-which = اختاروا واحدًا أو اكتبوا اسمه:
unsubscribe-everything = كل شيء

list-title = ما يصل إلى هذه المحادثة من تنبيهات
list-wish = { $country }: { $terms }، منذ { $day }
list-hint = للإضافة: ‎/subscribe‎. للتعديل أو الحذف يضغط أحد المشرفين زر الاشتراك.
list-empty-title = لا تصل هنا أي تنبيهات بعد
list-empty = لتلقي التنبيهات بشأن بلد، اكتبوا مثلًا:

words-for-at-once = فورًا, فوري
words-for-digest = يومي, يوميًا, ملخص
words-for-off = إيقاف, إنهاء
words-for-minutes = د, دقيقة, دقائق
words-for-hours = س, ساعة, ساعات
words-for-days = ي, يوم, أيام
option-mode = كل تنبيه فورًا، أو مجمّعة مرة في اليوم (يومي)؛ أما القصوى فتصل فورًا دائمًا
option-duration = المدة: 90m أو 12h أو 3d، أو off
subscribed-digest = مجمّعة مرة في اليوم، الساعة { $hour }:00 ({ $zone }). أما التنبيهات القصوى فتصل فورًا دائمًا.
command-silence = كتم بلد أو منطقة أو كل البلدان لفترة
usage-silence = /silence [البلد أو المنطقة أو الكل] [12h, 3d … أو off]
example-silence = /silence مالي 12h
silenced-title = مكتوم هنا: { $country }
silenced = لا يصل هنا أي تنبيه بشأن { $country } حتى { $moment }، ولا حتى دعوة إلى المغادرة. ويستمر ‎/status‎ في الإخبار.
silence-end = استئناف التنبيه الآن
silence-end-one = استئناف التنبيه: { $country }
silence-ended-title = استؤنف التنبيه: { $country }
silence-ended = ابتداءً من الآن. وما جاء في الأثناء تجدونه في ‎/status‎.
silence-none-title = لم يكن مكتومًا: { $country }
silence-none = لم يتغير شيء.
silences-none-title = لا شيء مكتوم هنا
silences-none = لكتم بلد لفترة: ‎/silence ML 12h‎
silences-title = مكتوم هنا
silences-one = { $country }، حتى { $moment }
mode-at-once = كل تنبيه فورًا
mode-digest = مجمّعة مرة في اليوم
words-for-levels = المستويات, مستويات, المستوى, مستوى
words-for-departure = المغادرة, مغادرة, الدعوات, دعوات, الدعوات إلى المغادرة
words-for-mission = السفارات, سفارات, السفارة, سفارة
words-for-bulletins = النشرات, نشرات, النشرة, نشرة
# ما يأتي قبل أسماء المصادر. ليست كلمة من اسم أي بلد أو منطقة.
words-for-from = حسب, بحسب
option-kinds = هذه الأنواع فقط: المستويات أو المغادرة أو السفارات أو النشرات؛ لأكثر من نوع افصلوا بينها بـ «,»
option-sources = من هذه الحكومات فقط: أسماؤها أو رموزها، افصلوا بينها بـ «,»
news-levels = المستويات
news-departure = الدعوات إلى المغادرة
news-mission = السفارات
news-bulletins = النشرات
news-levels-means = المستويات: ما تراه الحكومة من خطر في البلد كله أو في جزء منه، والنصوص الجديدة.
news-departure-means = الدعوات إلى المغادرة: عندما تدعو حكومة مواطنيها إلى المغادرة أو إلى التفكير فيها، وعندما ينتهي ذلك.
news-mission-means = السفارات: عندما يُسمح للموظفين بالمغادرة أو يُؤمرون بها، وعندما تُعلَّق الخدمات القنصلية أو العمل كله، وعندما يُستأنف.
news-bulletins-means = النشرات: تقارير من خلاصات وممن يشغّلون هذا البوت. وليست من أي حكومة.
source-operators = من يشغّلون هذا البوت
terms-joined = { $before }، { $next }
terms-kinds = { $kinds } فقط
terms-sources = بحسب { $sources } فقط
bad-word-title = لا أعرف هذه الكلمة
bad-word = «{ $typed }» ليست من: { $names }. مثلًا:
bad-source-title = أي المصادر؟
bad-source = «{ $typed }» ليس من مصادري.
sources-read = بعد «حسب» تأتي أسماء الحكومات أو رموزها، وتفصل بينها «,». أقرأ: { $names }. مثلًا:
example-from-sources = /subscribe مالي حسب الولايات المتحدة, المملكة المتحدة
never-rings-title = هذا لن ينبّه أبدًا
never-rings = النشرات تأتي من الخلاصات وممن يشغّلون هذا البوت، وكل ما عداها من الحكومات. لا شيء يجمع بين ما ذكرتموه، ولم يتغير شيء. مثلًا:
subscribed-region = { $count ->
    [zero] لا بلدان: { $countries }.
    [one] هذا بلد واحد: { $countries }.
    [two] هذان بلدان: { $countries }.
    [few] هذه { $count } بلدان: { $countries }.
    [many] هذه { $count } بلدًا: { $countries }.
   *[other] هذه { $count } بلد: { $countries }.
  }
subscribed-kinds = هذه الأنواع من الأخبار فقط:
subscribed-unheard-kinds = لا يصل، ولو كان من التنبيهات القصوى: { $kinds }.
subscribed-sources = بحسب هذه المصادر فقط: { $sources }. ما يقوله أي مصدر آخر لا يصل، ولو كان دعوة إلى المغادرة، وكذلك نشرات غيرها.
subscribed-unread = لا تُقرأ في الوقت الحالي، فلا يمكن أن يصل منها أي تنبيه: { $sources }.
wish-from-severity = ابتداءً من: { $severity }
wish-at-once = كل تنبيه فورًا
wish-digest = مرة في اليوم
wish-kinds-open = أنواع الأخبار ›
wish-kinds-title = { $country }: أي أنواع من الأخبار؟
wish-kinds = اضغطوا نوعًا لإضافته (✓) أو لاستبعاده (✗). ما استُبعد لا يصل، مهما بلغت خطورته.
wish-back = ‹ رجوع
wish-undo = تراجع
wish-remove = حذف
command-wish = عرض اشتراك واحد أو تعديله
usage-wish = /wish <الرمز> [ماذا] [القيمة]
example-wish = /wish ML severity severe
option-place = رمز البلد أو المنطقة
option-region = رمز المنطقة
command-pick = اختيار البلدان بحسب المنطقة
usage-pick = /pick [رمز المنطقة]
example-pick = /pick 011
pick-title = أي البلدان؟
pick-world = اختاروا، أو اكتبوا اسمًا، مثلًا:
pick-region-title = { $region }: الكل أم جزء؟
pick-region = اختاروا جزءًا، أو الكل.
pick-country = اختاروا بلدًا، أو الكل. ما عليه علامة ✓ تصل تنبيهاته هنا من قبل.
pick-whole = الكل: { $region }
pick-back = ‹ رجوع
list-count = { $count ->
    [zero] لا اشتراكات.
    [one] اشتراك واحد.
    [two] اشتراكان.
    [few] { $count } اشتراكات.
    [many] { $count } اشتراكًا.
   *[other] { $count } اشتراك.
  }
list-change = { $country } ›
list-pick = اختيار بلد
silence-still = ما زال مكتومًا، ويخص البلدان نفسها: { $places }.
command-export = اشتراكات هذه المحادثة وإعداداتها، للحفظ أو للنقل
usage-export = /export
example-export = /export
export-title = ما تتابعه هذه المحادثة وما ضُبط فيها
export = { $count ->
    [zero] لا شيء لنقله بالأمر ‎/import‎.
    [one] في محادثة أخرى يكتب أحد المشرفين ‎/import‎ وبعده هذا السطر. وهو يضيف هناك ويستبدل، ولا يحذف شيئًا.
    [two] في محادثة أخرى يكتب أحد المشرفين ‎/import‎ وبعده أحد هذين السطرين، ثم يكرر ذلك مع الآخر. وهما يضيفان هناك ويستبدلان، ولا يحذفان شيئًا.
    [few] في محادثة أخرى يكتب أحد المشرفين ‎/import‎ وبعده كل سطر على حدة من هذه الأسطر الـ{ $count }. وهي تضيف هناك وتستبدل، ولا تحذف شيئًا.
    [many] في محادثة أخرى يكتب أحد المشرفين ‎/import‎ وبعده كل سطر على حدة من هذه الأسطر الـ{ $count }. وهي تضيف هناك وتستبدل، ولا تحذف شيئًا.
   *[other] في محادثة أخرى يكتب أحد المشرفين ‎/import‎ وبعده كل سطر على حدة من هذه الأسطر الـ{ $count }. وهي تضيف هناك وتستبدل، ولا تحذف شيئًا.
  }
command-import = استيراد ما كتبه ‎/export‎ في محادثة أخرى من اشتراكات وإعدادات
usage-import = /import <سطر من /export>
example-import = /import {"{"}"tocsin":1,"wishes":[{"{"}"places":["ML"],"least":"severe"{"}"}]{"}"}
option-json = السطر الذي كتبه ‎/export‎
import-missing = اكتبوا ‎/import‎ وبعده السطر الذي يكتبه هذا الأمر في محادثة أخرى:
import-bad-title = لم يُستورد شيء
import-no-json = هذا ليس سطرًا من عندي: «{ $value }». انسخوا كل ما يكتبه هذا الأمر:
import-bad = في ‎{ $where }‎ ورد «{ $value }»، ولا أستطيع استيراده. لم يتغير شيء. السطر الصحيح هو ما يكتبه هذا الأمر:
import-absent = لا شيء في ‎{ $where }‎. لم يتغير شيء. السطر الصحيح هو ما يكتبه هذا الأمر:
imported-title = تم الاستيراد
imported-added = { $count ->
    [zero] لم يُضف أي اشتراك.
    [one] أضيف اشتراك واحد.
    [two] أضيف اشتراكان.
    [few] أضيفت { $count } اشتراكات.
    [many] أضيف { $count } اشتراكًا.
   *[other] أضيف { $count } اشتراك.
  }
imported-replaced = { $count ->
    [zero] لم يُستبدل أي اشتراك.
    [one] استُبدل اشتراك واحد.
    [two] استُبدل اشتراكان.
    [few] استُبدلت { $count } اشتراكات.
    [many] استُبدل { $count } اشتراكًا.
   *[other] استُبدل { $count } اشتراك.
  }
imported-same = { $count ->
    [zero] لم يكن أي اشتراك موجودًا من قبل.
    [one] كان اشتراك واحد موجودًا من قبل.
    [two] كان اشتراكان موجودين من قبل.
    [few] كانت { $count } اشتراكات موجودة من قبل.
    [many] كان { $count } اشتراكًا موجودًا من قبل.
   *[other] كان { $count } اشتراك موجودًا من قبل.
  }
imported-settings = { $count ->
    [zero] لم يُستورد أي إعداد.
    [one] استُورد إعداد واحد.
    [two] استُورد إعدادان.
    [few] استُوردت { $count } إعدادات.
    [many] استُورد { $count } إعدادًا.
   *[other] استُورد { $count } إعداد.
  }
imported-kept = لم يُحذف شيء. ما يصل هنا الآن من تنبيهات:
