package io.kienco.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the dataset of a province: real communes, made-up schools, proposals and money. */
final class Province {

  private final String id;
  private final String prefix;
  private final String provinceCode;
  private final long seed;
  private final Money money;

  Province(String id, String prefix, String provinceCode, long seed, Money money) {
    this.id = id;
    this.prefix = prefix;
    this.provinceCode = provinceCode;
    this.seed = seed;
    this.money = money;
  }

  String id() {
    return id;
  }

  String provinceCode() {
    return provinceCode;
  }

  void write(Path folder) {
    List<Place> places = Place.ofProvince(provinceCode);
    Figures figures = Figures.of(provinceCode);
    List<Draft> schools = schools(places);
    Ownership.of(schools, figures, new Dice(seed + 7));
    new Names(prefix).name(schools);
    List<Ask> asks = Proposals.of(places, schools, prefix, figures, new Dice(seed + 100));
    Unknowns.leave(schools, figures, new Dice(seed + 200));
    DatasetFolder dataset = new DatasetFolder(folder);
    dataset.info(info(places.get(0).province()));
    dataset.communes(places, new Learning(figures, new Dice(seed + 300)));
    dataset.schools(schools);
    dataset.proposals(asks);
    dataset.unitCosts();
    money.write(folder, asks.stream().mapToLong(ask -> ask.costVnd).sum());
  }

  private List<Draft> schools(List<Place> places) {
    List<Draft> all = new ArrayList<>();
    for (Part part : Part.ofProvince(provinceCode)) {
      long offset = seed + 1_000L * all.size();
      all.addAll(schools(Place.ofPart(part), Figures.of(part.code()), offset));
    }
    new Positions(places, new Dice(seed + 1)).place(all);
    return all;
  }

  private static List<Draft> schools(List<Place> places, Figures figures, long seed) {
    List<Draft> schools = new Network(places, figures, new Dice(seed)).schools();
    new Enrolment(schools, figures, new Dice(seed + 2)).fill();
    new Buildings(schools, figures, new Dice(seed + 3)).fill();
    new Boarding(schools, figures, new Dice(seed + 4)).fill();
    new Staffing(schools, figures, new Dice(seed + 5)).fill();
    Standards.award(schools, figures.whole("at_standard"), new Dice(seed + 6));
    return schools;
  }

  private Map<String, Object> info(String province) {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("id", id);
    info.put("synthetic", true);
    info.put("title", title(province));
    info.put("censusDate", "2025-09-30");
    info.put("horizon", List.of(Asks.FIRST_YEAR, Asks.FIRST_YEAR + 4));
    info.put("currency", "VND");
    info.put("recurrentFund", "recurrent");
    info.put("sources", sources());
    info.put("licence", "CC0-1.0");
    return info;
  }

  private static Map<String, String> title(String province) {
    Map<String, String> title = new LinkedHashMap<>();
    title.put("vi", province + ": trường mô phỏng; xã và số tổng có thật");
    title.put("en", province + ": simulated schools; communes and totals are real");
    return title;
  }

  private List<String> sources() {
    return Facts.table("figures.csv").stream()
        .filter(row -> row.getField("province_code").split("\\.")[0].equals(provinceCode))
        .filter(row -> row.getField("basis").equals("published"))
        .map(row -> row.getField("source"))
        .distinct()
        .toList();
  }
}
