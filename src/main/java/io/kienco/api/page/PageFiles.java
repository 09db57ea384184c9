package io.kienco.api.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The page's own files and those of its libraries, all from the class path. A path that names
 * nothing there, or tries to leave it, finds nothing.
 */
public final class PageFiles {

  /** What the libraries may be asked for: nothing else in a jar is served. */
  private static final Pattern LIBRARY = Pattern.compile("/(_static|webjars)/[\\w@.\\-/]+");

  private static final Pattern OWN = Pattern.compile("/[\\w.\\-/]*");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml");

  /** What starts the page, and the view that most readers begin with. */
  private static final List<String> FIRST = List.of("/app.js", "/plan/view.js");

  private record Opening(PageFile page, String policy) {}

  private Opening opening;

  /** What was sent once, by its path: at most all that the class path has. */
  private final Map<String, PageFile> sent = new ConcurrentHashMap<>();

  /** The opening page with the libraries' addresses in it; read once, which opens every jar. */
  private synchronized Opening opening() {
    if (opening == null) {
      ImportMap imports = ImportMap.ofClassPath();
      String html = new String(resource("/web/index.html").orElseThrow(), StandardCharsets.UTF_8);
      Preloads modules = new Preloads(path -> find(path).map(PageFile::bytes), FIRST);
      byte[] whole = modules.into(imports.into(html)).getBytes(StandardCharsets.UTF_8);
      opening = new Opening(PageFile.of(whole, TYPES.get("html"), false), policy(imports));
    }
    return opening;
  }

  /** Nothing runs but our own files, the libraries', and the one import map in the page. */
  public String contentSecurityPolicy() {
    return opening().policy();
  }

  private static String policy(ImportMap imports) {
    return "default-src 'none'; script-src 'self' 'sha256-"
        + imports.sha256()
        + "'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self';"
        + " base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
  }

  /** Serves every GET that no other route answers; the page's own paths are never below /api. */
  public void routes(JavalinConfig config) {
    config.routes.get("/", this::answer);
    config.routes.get("/<path>", this::answer);
  }

  private void answer(Context context) {
    PageFile file = find(context.path()).orElseThrow(NotFoundResponse::new);
    context.header("Content-Security-Policy", contentSecurityPolicy());
    file.send(context);
  }

  /** The file at a path of the address, as {@code /plan/view.js}. */
  Optional<PageFile> find(String path) {
    if (path.equals("/") || path.equals("/index.html")) {
      return Optional.of(opening().page());
    }
    return Optional.ofNullable(sent.computeIfAbsent(path, p -> read(p).orElse(null)));
  }

  private static Optional<PageFile> read(String path) {
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null || path.contains("..")) {
      return Optional.empty();
    }
    if (LIBRARY.matcher(path).matches()) {
      return resource("/META-INF/resources" + path).map(b -> PageFile.of(b, type, true));
    }
    return OWN.matcher(path).matches()
        ? resource("/web" + path).map(b -> PageFile.of(b, type, false))
        : Optional.empty();
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
