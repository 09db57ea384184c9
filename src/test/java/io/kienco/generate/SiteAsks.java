package io.kienco.generate;

/** Satellite sites: bring the pupils to the main school, or make the site last; never both. */
final class SiteAsks {

  private final Asks asks;

  SiteAsks(Asks asks) {
    this.asks = asks;
  }

  void of(Draft school) {
    if (school.sites == 0 || asks.dice().chance(0.15)) {
      return;
    }
    int sites = Math.min(school.sites, asks.dice().between(1, 4));
    Integer pupils = asks.dice().chance(0.1) ? null : sites * asks.dice().between(18, 46);
    String group = "DT-" + school.code;
    if (asks.dice().chance(0.9)) {
      asks.school(school, "merge_sites", sites, "Dồn " + sites + " điểm trường lẻ về điểm chính")
          .inGroup(group)
          .forPupils(pupils);
    }
    asks.school(school, "upgrade_site", sites, "Nâng cấp " + sites + " điểm trường lẻ")
        .inGroup(group)
        .forPupils(pupils);
  }
}
