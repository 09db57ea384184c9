package io.kienco.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Satellite sites, pupils and classes, adding up to the province's figures. */
final class Enrolment {

  private static final Map<String, List<String>> LEVELS_OF_STAGE =
      Map.of(
          "preschool", List.of("preschool"),
          "primary", List.of("primary", "primary_lower_secondary"),
          "lower_secondary",
              List.of("lower_secondary", "primary_lower_secondary", "lower_upper_secondary"),
          "upper_secondary", List.of("upper_secondary", "lower_upper_secondary", Draft.CENTRE));
  private static final List<String> STAGES =
      List.of("preschool", "primary", "lower_secondary", "upper_secondary");
  private static final Map<String, Double> CLASS_SIZE =
      Map.of("preschool", 26.0, "primary", 28.0, "lower_secondary", 35.0, "upper_secondary", 41.0);

  private final List<Draft> schools;
  private final Figures figures;
  private final Dice dice;

  Enrolment(List<Draft> schools, Figures figures, Dice dice) {
    this.schools = schools;
    this.figures = figures;
    this.dice = dice;
  }

  void fill() {
    for (String stage : STAGES) {
      List<Draft> serving = serving(stage);
      pupils(stage, serving);
      sites(stage, serving);
      classes(stage, serving);
    }
    mixedClasses();
    ethnicPupils();
  }

  private List<Draft> serving(String stage) {
    return schools.stream().filter(d -> LEVELS_OF_STAGE.get(stage).contains(d.level)).toList();
  }

  private void pupils(String stage, List<Draft> serving) {
    double[] weights = serving.stream().mapToDouble(d -> pull(stage, d, serving)).toArray();
    int least = stage.equals("upper_secondary") ? 170 : 64;
    int[] parts = Shares.split(figures.whole("pupils", stage), weights, least);
    for (int i = 0; i < parts.length; i++) {
      serving.get(i).pupilsByStage.put(stage, parts[i]);
    }
  }

  /** A commune's people shared by its schools of the stage; mixed schools are smaller. */
  private double pull(String stage, Draft school, List<Draft> serving) {
    boolean upper = stage.equals("upper_secondary");
    if (upper) {
      double size = school.ethnicBoarding() || school.centre() ? 0.45 : 1;
      return size * Math.sqrt(school.place.people()) * dice.jitter(0.3);
    }
    long same = serving.stream().filter(d -> d.place == school.place).count();
    double young = 1 + 0.25 * school.remoteness();
    double size =
        school.level.equals(stage) ? 1 : school.upper() && !school.ethnicBoarding() ? 0.25 : 0.65;
    return school.place.people() * young * size / same * dice.jitter(0.4);
  }

  private void sites(String stage, List<Draft> serving) {
    if (!figures.has("satellite_sites", stage)) {
      return;
    }
    double[] weights =
        serving.stream()
            .mapToDouble(d -> d.ethnicBoarding() ? 0 : spreadOut(d) * dice.jitter(0.9))
            .toArray();
    int[] most = serving.stream().mapToInt(d -> d.ethnicBoarding() ? 0 : 8).toArray();
    int[] parts = Shares.splitUpTo(figures.whole("satellite_sites", stage), weights, most);
    for (int i = 0; i < parts.length; i++) {
      serving.get(i).sites += parts[i];
    }
  }

  private static double spreadOut(Draft school) {
    double remote = school.remoteness();
    return (0.05 + remote * remote * remote) * school.place.widthKm();
  }

  private void classes(String stage, List<Draft> serving) {
    double[] wanted = serving.stream().mapToDouble(d -> classesWanted(stage, d)).toArray();
    int[] parts =
        figures.has("classes", stage)
            ? Shares.split(figures.whole("classes", stage), wanted, 2)
            : Arrays.stream(wanted).mapToInt(w -> (int) Math.ceil(w)).toArray();
    for (int i = 0; i < parts.length; i++) {
      serving.get(i).classesByStage.put(stage, parts[i]);
    }
  }

  private double classesWanted(String stage, Draft school) {
    int pupils = school.pupilsByStage.get(stage);
    double size =
        CLASS_SIZE.get(stage) * (1.08 - 0.22 * school.remoteness()) * (1 + school.place.crowding());
    double full = dice.uniform(0.86, 1.04) - 0.02 * Math.min(4, school.sites);
    return pupils / (size * full);
  }

  private void mixedClasses() {
    List<Draft> preschools = serving("preschool");
    double[] weights =
        preschools.stream()
            .mapToDouble(d -> (0.02 + d.remoteness()) * (0.3 + d.sites) * dice.jitter(0.5))
            .toArray();
    int[] most = preschools.stream().mapToInt(d -> Math.max(0, d.classes() - 2)).toArray();
    int[] parts = Shares.splitUpTo(figures.whole("mixed_classes", "preschool"), weights, most);
    for (int i = 0; i < parts.length; i++) {
      preschools.get(i).mixedClasses = parts[i];
    }
  }

  private void ethnicPupils() {
    double[] weights = new double[schools.size()];
    int[] most = new int[schools.size()];
    for (int i = 0; i < weights.length; i++) {
      Draft school = schools.get(i);
      double share = school.kind.equals("regular") ? 0.5 + 0.7 * school.remoteness() : 1.6;
      weights[i] = school.pupils() * share * dice.jitter(0.15);
      most[i] = (int) (school.pupils() * dice.uniform(0.95, 1));
    }
    int total = (int) (totalPupils() * figures.number("ethnic_percent") / 100);
    int[] parts = Shares.splitUpTo(total, weights, most);
    for (int i = 0; i < parts.length; i++) {
      schools.get(i).ethnicPupils = parts[i];
    }
  }

  private long totalPupils() {
    return schools.stream().mapToLong(Draft::pupils).sum();
  }
}
