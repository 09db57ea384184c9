package io.kienco.report.document.form;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.Loader;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Templates are data from strangers: they may branch, repeat and print, call no method, read no
 * other file, print nothing unescaped, and never grow without end.
 */
final class Sandbox {

  private static final Set<String> TAGS = Set.of("if", "for", "set", "include", "verbatim");
  private static final Set<String> FILTERS =
      Set.of(
          "capitalize",
          "default",
          "escape",
          "first",
          "join",
          "last",
          "length",
          "lower",
          "replace",
          "title",
          "trim",
          "upper",
          "abbreviate",
          "reverse",
          "slice",
          "sort",
          "split");
  private static final int LARGEST = 200_000_000;

  private Sandbox() {}

  static PebbleEngine engine(TemplateFiles files) {
    return new PebbleEngine.Builder()
        .loader(new Named(files))
        .methodAccessValidator(
            (object, method) -> method.getDeclaringClass().getEnclosingClass() == ForNode.class)
        .registerExtensionCustomizer(Allowed::new)
        .strictVariables(true)
        .cacheActive(false)
        .maxRenderedSize(LARGEST)
        .build();
  }

  /** Of each extension only what is on the lists. */
  private static final class Allowed extends ExtensionCustomizer {

    Allowed(Extension extension) {
      super(extension);
    }

    @Override
    public Map<String, Filter> getFilters() {
      Map<String, Filter> all = super.getFilters();
      if (all == null) {
        return null;
      }
      Map<String, Filter> allowed = new HashMap<>(all);
      allowed.keySet().retainAll(FILTERS);
      return allowed;
    }

    @Override
    public Map<String, Function> getFunctions() {
      return Map.of();
    }

    @Override
    public List<TokenParser> getTokenParsers() {
      List<TokenParser> all = super.getTokenParsers();
      return all == null ? null : all.stream().filter(p -> TAGS.contains(p.getTag())).toList();
    }

    @Override
    public List<BinaryOperator> getBinaryOperators() {
      List<BinaryOperator> all = super.getBinaryOperators();
      return all == null ? null : all.stream().filter(o -> !o.getSymbol().equals("..")).toList();
    }
  }

  /** Knows the templates by name and no path at all. */
  private static final class Named implements Loader<String> {

    private final TemplateFiles files;

    Named(TemplateFiles files) {
      this.files = files;
    }

    @Override
    public Reader getReader(String name) {
      if (!resourceExists(name)) {
        throw new LoaderException(null, "there is no template " + name);
      }
      return new StringReader(files.text(name));
    }

    @Override
    public boolean resourceExists(String name) {
      return TemplateFiles.PAGES.contains(name);
    }

    @Override
    public String resolveRelativePath(String relative, String anchor) {
      return relative;
    }

    @Override
    public String createCacheKey(String name) {
      return name;
    }

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}
  }
}
