package io.kienco;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One direction, no way back: the arrows between the rooms, and who may use which library. */
class ArchitectureTest {

  private static final Path ROOT = Path.of("src/main/java/io/kienco");
  private static final Pattern USE = Pattern.compile("\\bio\\.kienco\\.([a-z]+)");
  private static final Set<String> ROOMS =
      Set.of("data", "policy", "plan", "compare", "ask", "report", "store");
  private static final Set<String> DOORS = Set.of("api", "cli");

  /** Library package -> the rooms that may import it. */
  private static final Map<String, Set<String>> OWNERS =
      Map.of(
          "org.drools", Set.of("policy"),
          "org.kie", Set.of("policy"),
          "org.optaplanner", Set.of("plan"),
          "com.google.ortools", Set.of("plan"),
          "de.siegmar", Set.of("data", "report"),
          "picocli", Set.of("cli"),
          "io.javalin", Set.of("api"),
          "org.jdbi", Set.of("store"),
          "com.github.kagkarlsson", Set.of("store"));

  @Test
  void roomsKnowTheModelAndNotEachOther() throws IOException {
    assertEquals(List.of(), sources().flatMap(ArchitectureTest::strayUses).toList());
  }

  @Test
  void librariesStayInTheirRooms() throws IOException {
    assertEquals(List.of(), sources().flatMap(ArchitectureTest::strayImports).toList());
  }

  private static Stream<String> strayUses(Path file) {
    return USE.matcher(text(file))
        .results()
        .map(m -> m.group(1))
        .distinct()
        .filter(used -> !allowed(room(file), used))
        .map(used -> file + " uses " + used);
  }

  private static boolean allowed(String room, String used) {
    return room.equals(used)
        || used.equals("model")
        || room.equals("cli") && used.equals("api")
        || room.equals("ask") && Set.of("plan", "compare").contains(used)
        || DOORS.contains(room) && ROOMS.contains(used);
  }

  private static Stream<String> strayImports(Path file) {
    String text = text(file);
    return OWNERS.entrySet().stream()
        .filter(owner -> !owner.getValue().contains(room(file)))
        .filter(owner -> text.contains("import " + owner.getKey() + "."))
        .map(owner -> file + " imports " + owner.getKey());
  }

  private static Stream<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
    }
  }

  private static String room(Path file) {
    return ROOT.relativize(file).getName(0).toString();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
