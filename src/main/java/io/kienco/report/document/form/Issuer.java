package io.kienco.report.document.form;

import io.kienco.report.Texts;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The people's committee that issues a paper, as Decree 30/2020 has it: a province's name is said
 * with what it is. A name that says so itself is taken as it is; the six cities are known by name.
 */
record Issuer(Kind kind, String name) {

  private static final Set<String> CITIES =
      Set.of("Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ");
  private static final Pattern TOLD =
      Pattern.compile(
          "(?:(tỉnh)|thành phố|tp\\.?)\\s+(.+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  enum Kind {
    PROVINCE,
    CITY
  }

  /**
   * @param province as the dataset names it; null when it is of several
   */
  static Issuer of(String province) {
    if (province == null) {
      return new Issuer(null, null);
    }
    Matcher told = TOLD.matcher(province.strip());
    if (told.matches()) {
      return new Issuer(told.group(1) == null ? Kind.CITY : Kind.PROVINCE, told.group(2));
    }
    return new Issuer(CITIES.contains(province) ? Kind.CITY : Kind.PROVINCE, province);
  }

  List<String> lines(Texts texts) {
    return List.of(texts.get("doc.office.issuer"), kind == null ? "………………" : body(texts));
  }

  /** What the paper is an annex to. */
  String annexTo(Texts texts) {
    return kind == null
        ? texts.get("doc.office.annex-to")
        : texts.get("doc.office.annex-to.of", body(texts));
  }

  private String body(Texts texts) {
    return texts.get(kind == Kind.CITY ? "doc.office.city" : "doc.office.province", name);
  }

  /** Where it is signed. */
  String place() {
    return kind == null ? "…………" : name;
  }
}
