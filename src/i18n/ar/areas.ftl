areas-title = { $country }: إرشادات لأجزاء منه
areas-whole = للبلد كله: { $mark } { $level }
areas-whole-unknown = للبلد كله: { $mark } لا مستوى محدد
areas-stricter = أشد مما للبلد كله:
areas-not-stricter = ليست أشد مما للبلد كله:
areas-item = { $mark } { $area } · { $level }
areas-unnamed = { $mark } { $level } في جزء لا يمكن ذكر اسمه هنا.
areas-none = لا جزء له إرشادات خاصة: { $governments }.
areas-unknown = لا يُعرف هل لأجزاء إرشادات خاصة: { $governments }.
areas-blind = تتعذّر قراءة إرشاداتها الآن، ولم تذكر أجزاء عند آخر قراءة: { $governments }.
areas-nothing = لم يُقرأ شيء عن هذا البلد: { $governments }.
areas-waiting = { $count ->
    [zero] لا جزء له إرشادات خاصة
    [one] جزء واحد له إرشادات خاصة
    [two] جزآن لهما إرشادات خاصة
    [few] { $count } أجزاء لها إرشادات خاصة
    [many] { $count } جزءًا لها إرشادات خاصة
   *[other] { $count } جزء لها إرشادات خاصة
  }
