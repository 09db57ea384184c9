package io.kienco.generate;

import java.nio.file.Path;

/** Writes a random instance for benchmarks: {@code SIZE SEED FOLDER}. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    if (args.length != 3) {
      System.err.println("give: commune|group|province|country|world SEED FOLDER");
      System.exit(2);
    }
    Path folder = Path.of(args[2]);
    long seed = Long.parseLong(args[1]);
    new Benchmark(Benchmark.Size.of(args[0]), seed, folder).write(args[0] + "-" + seed);
    System.out.println(folder.toAbsolutePath());
  }
}
