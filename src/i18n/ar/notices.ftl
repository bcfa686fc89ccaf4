notice-source-blind = مصدر بلا معلومات: { $source }
notice-source-blind-text = لا معلومات منذ { $moment }: { $reason }. آخر إرشاداته محفوظة، ولا يصدر عنها أي تنبيه.
notice-source-sees = عاد المصدر إلى العمل: { $source }
notice-source-sees-text = بقي بلا معلومات مدة { $duration }.
notice-poll-held = محتجز: تغيّر في { $source } دفعة واحدة { $count } من أصل { $total } من البلدان
notice-poll-held-text = تغيّرت كلها { $direction }. لا يُرسل شيء حتى يقول أحد المشغّلين نعم أو لا؛ أما الدعوات الجديدة إلى المغادرة والرفع إلى المستوى 4 فلا تُحتجز أبدًا.
notice-country-missing = بلد مفقود: { $country }، { $source }
notice-country-missing-text = لم يعد المصدر يذكره منذ { $moment }. آخر إرشاداته محفوظة.
notice-card-refused = رسالة رفضها { $platform }
notice-card-refused-text = لن تقبلها المنصة أبدًا، لذلك لم تُسلَّم:

notice-audit-gap = لم يصل التنبيه بشأن { $country } إلى كل المحادثات ({ $source })
notice-audit-gap-text = بعد خمس دقائق منه: بلا إرسال: { $missing }، ولم يُسلَّم بعد: { $late }. التفاصيل: ‎{ $command }‎

notice-all-blind = توكسان نفسه بلا معلومات
notice-all-blind-text = لا يمكن قراءة أي مصدر منذ { $moment }، والسبب الأغلب: { $reason }. الأرجح أن شبكته هي المتعطلة لا مواقع الحكومات. آخر إرشاداتها محفوظة. ولا يُبلَّغ عن المصادر واحدًا واحدًا حتى يعود أحدها إلى العمل.
notice-all-see = عاد توكسان إلى القراءة
notice-all-see-text = لم يمكن قراءة أي مصدر مدة { $duration }. من الآن يُبلَّغ واحدًا واحدًا عن المصادر التي تبقى بلا معلومات.
outage-note = ⚠️ لا يستطيع توكسان نفسه الوصول إلى أي حكومة في الوقت الحالي، منذ { $moment }. ليست الحكومات هي الصامتة: ما تقوله الآن غير معروف، وقد يكون ما هو مذكور هنا قديمًا.
