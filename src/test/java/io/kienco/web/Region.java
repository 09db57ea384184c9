package io.kienco.web;

import io.kienco.generate.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A made-up region of 427 communes with their borders, and 5,000 proposals. */
final class Region {

  static final String ID = "region-1";
  static final int COMMUNES = 427;
  static final int PROPOSALS = 5_000;

  private static final int ACROSS = 21;
  private static final int CORNERS = 40;

  private Region() {}

  /** Writes it into a folder of datasets. */
  static void write(Path datasets) {
    Path folder = datasets.resolve(ID);
    try {
      Files.createDirectories(folder);
      Main.write("region", 1, folder);
      Files.writeString(folder.resolve("boundaries.geojson"), boundaries(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String boundaries(Path folder) throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve("communes.csv"))) {
      List<String> codes = lines.skip(1).map(l -> l.split(",")[0].replace("\uFEFF", "")).toList();
      return IntStream.range(0, codes.size())
          .mapToObj(
              i -> feature(codes.get(i), 105.5 + 0.05 * (i % ACROSS), 20.5 + 0.05 * (i / ACROSS)))
          .collect(Collectors.joining(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"));
    }
  }

  /** A commune's border with as many corners as a simplified real one has. */
  private static String feature(String code, double longitude, double latitude) {
    String ring =
        IntStream.rangeClosed(0, CORNERS)
            .mapToObj(i -> corner(longitude, latitude, 2 * Math.PI * (i % CORNERS) / CORNERS))
            .collect(Collectors.joining(",", "[", "]"));
    return "{\"type\":\"Feature\",\"properties\":{\"commune_code\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[%s]}}"
        .formatted(code, ring);
  }

  private static String corner(double longitude, double latitude, double turn) {
    return "["
        + (longitude + 0.024 * Math.cos(turn))
        + ","
        + (latitude + 0.024 * Math.sin(turn))
        + "]";
  }
}
