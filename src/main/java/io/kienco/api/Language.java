package io.kienco.api;

import io.javalin.http.Context;
import io.kienco.report.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Vietnamese, unless the request would rather have English. */
final class Language {

  private static final Map<String, Texts> TEXTS =
      Texts.LANGUAGES.stream().collect(Collectors.toMap(l -> l, Texts::in));
  private static final int LONGEST = 200;

  private Language() {}

  static Texts of(Context context) {
    return of(context.header("Accept-Language"));
  }

  /**
   * @param asked as the header has it; may be null
   */
  static Texts of(String asked) {
    if (asked == null || asked.length() > LONGEST) {
      return TEXTS.get("vi");
    }
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(asked);
      String tag = Locale.lookupTag(ranges, Texts.LANGUAGES);
      return TEXTS.get(tag == null ? "vi" : tag);
    } catch (IllegalArgumentException e) {
      return TEXTS.get("vi");
    }
  }
}
