package io.kienco.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/data-dictionary.md} as the dictionary has it; -Dkienco.write=true rewrites. */
class DataDictionaryPageTest {

  private static final Path PAGE = Path.of("docs/data-dictionary.md");

  @Test
  void thePageSaysWhatTheDictionarySays() throws IOException {
    if (Boolean.getBoolean("kienco.write")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page());
    }
    assertEquals(page(), Files.readString(PAGE), "mvn test -Dkienco.write=true rewrites the page");
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    page.append("# Data dictionary\n\n");
    page.append(
        "Generated from `src/main/resources/data-dictionary.csv`; do not edit by hand.\n\n");
    page.append(
        "A dataset is a folder of UTF-8 files. An empty cell is unknown, never zero. Money ");
    page.append("is in whole đồng, dates are `2026-05-31`, yes and no are `1` and `0` ");
    page.append(
        "(also `true` `false`, `yes` `no`, `có` `không`). Cells are parted by commas; where ");
    page.append(
        "they are parted by semicolons or tabs, `21,9` is read as `21.9`. A commune, a school ");
    page.append("and a proposal never share a code.\n");
    page.append("A column that is not listed is kept in `communes.csv`, `schools.csv` and ");
    page.append("`proposals.csv`: rules see it as an attribute of its row.\n");
    page.append(
        "Headings in **bold** are required; those with a key (🔑) together identify a row.\n");
    for (String file : Dictionary.files()) {
      page.append("\n## ").append(file).append("\n\n");
      page.append("| column | type | unit | range or codes | tiếng Việt | English |\n");
      page.append("|---|---|---|---|---|---|\n");
      Dictionary.columns(file).forEach(column -> page.append(line(column)));
    }
    page.append(
        "\n## boundaries.geojson (optional)\n\nGeoJSON in WGS 84: a FeatureCollection with a ");
    page.append("Polygon or MultiPolygon for each commune, whose code is the property ");
    page.append("`commune_code`. It only draws the map: a fault in it is a warning, and it is no ");
    page.append("part of the fingerprint.\n");
    return page.toString();
  }

  private static String line(Column column) {
    String name = "`" + column.name() + "`";
    name = column.required() ? "**" + name + "**" : name;
    name = column.key() ? name + " 🔑" : name;
    return String.join(
                " | ",
                "| " + name,
                column.type().name().toLowerCase(Locale.ROOT),
                column.unit(),
                allowed(column),
                column.vi(),
                column.en() + " |")
            .replace("  ", " ")
        + "\n";
  }

  private static String allowed(Column column) {
    if (column.references() != null) {
      String[] target = column.references().split("/");
      return "a `" + target[1] + "` of `" + target[0] + "`";
    }
    if (!column.codes().isEmpty()) {
      return "`" + String.join("` `", column.codes()) + "`" + (column.open() ? " or another" : "");
    }
    if (column.least() == null) {
      return "";
    }
    return column.least().toPlainString() + " – " + column.most().toPlainString();
  }
}
