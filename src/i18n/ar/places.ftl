### أماكن أكبر من بلد. أسماؤها الأخرى في CLDR من يونيكود، وهنا الأسماء التي يكتبها الناس، وكل منها
### لمنطقة واحدة فقط وليس لأي بلد.

region-sahel = منطقة الساحل
region-horn-of-africa = القرن الأفريقي
region-middle-east = الشرق الأوسط

words-for-region-sahel = الساحل, الساحل الأفريقي, منطقة الساحل الأفريقي
words-for-region-horn-of-africa = القرن الأفريقي, منطقة القرن الأفريقي
words-for-region-middle-east = الشرق الأوسط, الشرق الأدنى
words-for-region-002 = أفريقيا, القارة الأفريقية
words-for-region-009 = أوقيانوسيا, المحيط الهادئ, جزر المحيط الهادئ
words-for-region-019 = الأمريكتان, الأمريكتين
words-for-region-142 = آسيا, القارة الآسيوية
words-for-region-150 = أوروبا, أوربا, القارة الأوروبية
words-for-region-005 = أمريكا الجنوبية
words-for-region-011 = غرب أفريقيا, أفريقيا الغربية
words-for-region-013 = أمريكا الوسطى, وسط أمريكا
words-for-region-014 = شرق أفريقيا, أفريقيا الشرقية
words-for-region-015 = شمال أفريقيا, أفريقيا الشمالية
words-for-region-017 = وسط أفريقيا, وسط القارة الأفريقية
words-for-region-018 = الجنوب الأفريقي, جنوب القارة الأفريقية
words-for-region-021 = شمال أمريكا, شمالي أمريكا
words-for-region-029 = الكاريبي, البحر الكاريبي, جزر الكاريبي
words-for-region-030 = شرق آسيا, الشرق الأقصى
words-for-region-034 = جنوب آسيا, جنوبي آسيا
words-for-region-035 = جنوب شرق آسيا, جنوب شرقي آسيا
words-for-region-039 = جنوب أوروبا, أوروبا الجنوبية
words-for-region-053 = أستراليا ونيوزيلندا
words-for-region-054 = ميلانيزيا, ميلانيسيا
words-for-region-057 = الجزر الميكرونيزية
words-for-region-061 = بولينيزيا, بولينيسيا
words-for-region-143 = وسط آسيا, آسيا الوسطى
words-for-region-145 = غرب آسيا, آسيا الغربية
words-for-region-151 = شرق أوروبا, أوروبا الشرقية
words-for-region-154 = شمال أوروبا, أوروبا الشمالية
words-for-region-155 = غرب أوروبا, أوروبا الغربية
