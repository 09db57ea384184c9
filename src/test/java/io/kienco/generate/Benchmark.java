package io.kienco.generate;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A random instance of any size, written as it is made: five start years, three schemes, twenty
 * ceilings that pay a quarter of the ask, alternatives, prerequisites, one mandate in a hundred.
 */
final class Benchmark {

  /** How large; a floor of spending is set for each region when there is more than one. */
  record Size(int regions, int schools, int proposals) {

    static Size of(String name) {
      return switch (name) {
        case "commune" -> new Size(1, 10, 30);
        case "group" -> new Size(1, 65, 200);
        case "province" -> new Size(5, 650, 2_000);
        case "region" -> new Size(5, 4_270, 5_000);
        case "country" -> new Size(34, 52_000, 160_000);
        case "continent" -> new Size(34, 208_000, 640_000);
        case "world" -> new Size(34, 1_000_000, 3_000_000);
        default -> throw new IllegalArgumentException("no size is called " + name);
      };
    }
  }

  private static final int SCHOOLS_PER_COMMUNE = 10;

  private final Size size;
  private final Dice dice;
  private final Path folder;

  Benchmark(Size size, long seed, Path folder) {
    this.size = size;
    this.dice = new Dice(seed);
    this.folder = folder;
  }

  void write(String id) {
    long asked = 0;
    try (Table communes = new Table(folder.resolve("communes.csv"), DatasetFolder.COMMUNES);
        Table schools = new Table(folder.resolve("schools.csv"), DatasetFolder.SCHOOLS);
        Table proposals = new Table(folder.resolve("proposals.csv"), Ask.header())) {
      BenchmarkCommune next = new BenchmarkCommune(dice, communes, schools, proposals);
      int total = Math.max(1, size.schools() / SCHOOLS_PER_COMMUNE);
      for (int region = 0; region < size.regions(); region++) {
        long cost = 0;
        for (int c = first(region, total); c < first(region + 1, total); c++) {
          cost +=
              next.write(region, part(c, total, size.schools()), part(c, total, size.proposals()));
        }
        asked += cost;
      }
    }
    BenchmarkMoney.write(folder, dice, id, asked, size);
  }

  private int first(int region, int communes) {
    return (int) ((long) communes * region / size.regions());
  }

  /** Part number i of so many, when a total is dealt out evenly. */
  private static int part(int i, int parts, int total) {
    return (int) ((long) total * (i + 1) / parts - (long) total * i / parts);
  }

  static List<Integer> years() {
    return IntStream.range(0, 5).mapToObj(i -> Asks.FIRST_YEAR + i).toList();
  }
}
