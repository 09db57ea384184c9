package io.kienco.api.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page's own modules that its first view needs, found by following their imports: told to the
 * browser at once, in the order in which they run, which would else ask for one level of them after
 * the other.
 */
final class Preloads {

  private static final Pattern IMPORT = Pattern.compile("(?m)^import [^'\n]*'(\\.[^'\n]+)'");
  private static final String PLACE = "<link rel=\"modulepreload\">";

  private final Set<String> modules = new LinkedHashSet<>();

  /**
   * @param source the text of a module by its path; empty where it is none of ours
   */
  Preloads(Function<String, Optional<byte[]>> source, List<String> first) {
    Deque<String> open = new ArrayDeque<>(first);
    while (!open.isEmpty()) {
      String path = open.pop();
      Optional<byte[]> module = modules.contains(path) ? Optional.empty() : source.apply(path);
      if (module.isPresent()) {
        modules.add(path);
        Matcher from = IMPORT.matcher(new String(module.get(), StandardCharsets.UTF_8));
        while (from.find()) {
          open.push(URI.create(path).resolve(from.group(1)).toString());
        }
      }
    }
  }

  /** The page with a line for each in their empty place. */
  String into(String html) {
    if (!html.contains(PLACE)) {
      throw new IllegalStateException("index.html has no place for the modules");
    }
    return html.replace(
        PLACE,
        modules.stream()
            .map(path -> "<link rel=\"modulepreload\" href=\"" + path + "\">")
            .collect(Collectors.joining("\n  ")));
  }
}
