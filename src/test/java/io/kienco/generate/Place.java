package io.kienco.generate;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A commune as its facts have it, with two estimates of ours that never leave the generator.
 *
 * @param people population, estimated where unknown
 * @param remoteness 0 in town to 1 far out: few people a km², on the border, difficult villages
 */
record Place(
    String code,
    String name,
    String type,
    String provinceCode,
    String province,
    double latitude,
    double longitude,
    Double areaKm2,
    Integer population,
    boolean landBorder,
    String region,
    Boolean difficult,
    List<String> formerNames,
    double people,
    double remoteness) {

  private static final double USUAL_AREA = 100;
  private static final double USUAL_DENSITY = 95;
  private static final double WARD_PEOPLE = 30_000;

  /** Communes of a part of a province, whose codes lie between the first and the last. */
  static List<Place> ofPart(Part part) {
    return ofProvince(part.provinceCode()).stream().filter(p -> part.has(p.code())).toList();
  }

  static List<Place> ofProvince(String provinceCode) {
    return Facts.table("communes.csv").stream()
        .filter(row -> row.getField("province_code").equals(provinceCode))
        .map(Place::of)
        .sorted(Comparator.comparing(Place::code))
        .toList();
  }

  private static Place of(NamedCsvRecord row) {
    Double area = Facts.number(row, "area_km2");
    Integer population = Facts.whole(row, "population");
    String region = Facts.text(row, "region");
    String flag = Facts.text(row, "difficult");
    Boolean difficult = flag == null ? null : flag.equals("1");
    boolean ward = row.getField("type").equals("ward");
    boolean border = row.getField("land_border").equals("1");
    double usedArea = area == null ? USUAL_AREA : area;
    double people = population != null ? population : guess(ward, usedArea);
    boolean hard = "III".equals(region) || Boolean.TRUE.equals(difficult);
    double empty = 1 - Math.min(1, people / usedArea / 260);
    double remote = ward ? 0.05 : Math.min(1, 0.6 * empty + (border ? 0.2 : 0) + (hard ? 0.2 : 0));
    return new Place(
        row.getField("commune_code"),
        row.getField("name"),
        row.getField("type"),
        row.getField("province_code"),
        row.getField("province"),
        Facts.number(row, "latitude"),
        Facts.number(row, "longitude"),
        area,
        population,
        border,
        region,
        difficult,
        Arrays.stream(row.getField("former_names").split(";")).filter(s -> !s.isEmpty()).toList(),
        people,
        remote);
  }

  private static double guess(boolean ward, double area) {
    return ward ? WARD_PEOPLE : Math.max(5_000, Math.min(14_000, area * USUAL_DENSITY));
  }

  boolean ward() {
    return type.equals("ward");
  }

  /** 0 up to 3,000 people a km², a quarter in the densest wards: classes are that much larger. */
  double crowding() {
    double density = areaKm2 == null ? 0 : people / areaKm2;
    return Math.max(0, Math.min(0.25, (density - 3_000) / 80_000));
  }

  String fullName() {
    return (ward() ? "Phường " : "Xã ") + name;
  }

  /** Length of the side of a square of its area, in kilometres. */
  double widthKm() {
    return Math.sqrt(areaKm2 == null ? USUAL_AREA / 2 : areaKm2);
  }
}
