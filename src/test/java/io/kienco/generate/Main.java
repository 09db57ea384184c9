package io.kienco.generate;

import java.nio.file.Path;

/** Writes a random instance for benchmarks: {@code SET SEED FOLDER}. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    if (args.length != 3) {
      System.err.println(
          "give: commune|group|province|region|country|continent|world|knapsack|baskets SEED"
              + " FOLDER");
      System.exit(2);
    }
    Path folder = Path.of(args[2]);
    write(args[0], Long.parseLong(args[1]), folder);
    System.out.println(folder.toAbsolutePath());
  }

  /** The set's instance of that seed. */
  public static void write(String set, long seed, Path folder) {
    Knapsack.Size knapsack = Knapsack.Size.of(set);
    if (knapsack == null) {
      new Benchmark(Benchmark.Size.of(set), seed, folder).write(set + "-" + seed);
    } else {
      new Knapsack(knapsack, seed, folder).write(set + "-" + seed);
    }
  }
}
