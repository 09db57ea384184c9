package io.kienco.generate;

import java.util.List;

/** A former province within a province, where figures are known for it; else the whole. */
record Part(String code, String provinceCode, String firstCode, String lastCode) {

  boolean has(String communeCode) {
    return communeCode.compareTo(firstCode) >= 0 && communeCode.compareTo(lastCode) <= 0;
  }

  static List<Part> ofProvince(String provinceCode) {
    return all().stream().filter(p -> p.provinceCode().equals(provinceCode)).toList();
  }

  static List<Part> all() {
    return Facts.table("parts.csv").stream()
        .map(
            row ->
                new Part(
                    row.getField("part"),
                    row.getField("province_code"),
                    row.getField("first_code"),
                    row.getField("last_code")))
        .toList();
  }
}
