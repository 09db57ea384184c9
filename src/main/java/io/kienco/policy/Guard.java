package io.kienco.policy;

import io.kienco.policy.Outline.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads a rule file as a stranger's: what the vocabulary does not name is refused, with file, line
 * and the allowed way. What passes is a list of criteria; nothing else of the file goes on.
 */
final class Guard {
  private static final int LONGEST = 200_000;
  private static final int DEEPEST = 10;
  private final String text;
  private final Issues issues;

  private Guard(String text, Issues issues) {
    this.text = text;
    this.issues = issues;
  }

  /**
   * @param header the comment at the head of the file
   */
  record Reading(String header, List<Criterion> criteria) {}

  /** The criteria, as far as they could be read; the issues say what was refused. */
  static Reading read(String packageName, String text, Issues issues) {
    return new Guard(text, issues).read(packageName);
  }

  private Reading read(String packageName) {
    Reading nothing = new Reading("", List.of());
    if (!rawTextIsSafe()) {
      return nothing;
    }
    Outline outline = Outline.of(text, issues);
    if (outline.packageName() != null && !outline.packageName().equals(packageName)) {
      issues.error(1, null, "package-wrong", outline.packageName(), packageName);
    }
    if (issues.hasErrors()) {
      return nothing;
    }
    PackageDescr tree = parse();
    if (tree == null || !onlyRules(tree) || !sameRules(tree, outline)) {
      return nothing;
    }
    List<Criterion> criteria = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < tree.getRules().size(); i++) {
      Part part = outline.parts().get(i);
      if (!names.add(part.name())) {
        issues.error(part.line(), null, "rule-twice", part.name());
      }
      Criterion criterion = new RuleReader(tree.getRules().get(i), part, issues).read();
      if (criterion != null) {
        criteria.add(criterion);
      }
    }
    return new Reading(outline.header(), criteria);
  }

  private boolean rawTextIsSafe() {
    if (text.length() > LONGEST) {
      issues.error(1, null, "file-too-long", LONGEST);
      return false;
    }
    int line = 1;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line += c == '\n' ? 1 : 0;
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '\\'
          || c < ' ' && c != '\n' && c != '\r' && c != '\t'
          || Character.isISOControl(c) && c > '~'
          || isHidden(c)) {
        issues.error(line, null, "character-refused", c < ' ' ? "U+%04X".formatted((int) c) : c);
        return false;
      }
      if (depth > DEEPEST) {
        issues.error(line, null, "too-deep");
        return false;
      }
    }
    return true;
  }

  /** Characters that make a text read otherwise than it looks. */
  private static boolean isHidden(char c) {
    return Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
  }

  private PackageDescr parse() {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      PackageDescr tree = parser.parse(false, text);
      for (DroolsError error : parser.getErrors()) {
        ParserMessage.translate(error.getMessage(), text, issues);
      }
      if (tree == null && !issues.hasErrors()) {
        issues.error(1, null, "not-readable");
      }
      return issues.hasErrors() ? null : tree;
    } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
      issues.error(1, null, "not-readable");
      return null;
    }
  }

  private boolean onlyRules(PackageDescr tree) {
    boolean clean =
        tree.getImports().isEmpty()
            && tree.getFunctionImports().isEmpty()
            && tree.getAccumulateImports().isEmpty()
            && tree.getGlobals().isEmpty()
            && tree.getAttributes().isEmpty()
            && tree.getFunctions().isEmpty()
            && tree.getTypeDeclarations().isEmpty()
            && tree.getEnumDeclarations().isEmpty()
            && tree.getEntryPointDeclarations().isEmpty()
            && tree.getWindowDeclarations().isEmpty()
            && tree.getUnit() == null
            && tree.getRules().stream().allMatch(RuleDescr::isRule);
    if (!clean) {
      issues.error(1, null, "construct-refused", "import / global / function / declare / query");
    }
    return clean;
  }

  private boolean sameRules(PackageDescr tree, Outline outline) {
    List<String> parsed = tree.getRules().stream().map(RuleDescr::getName).toList();
    List<String> outlined = outline.parts().stream().map(Part::name).toList();
    if (!parsed.equals(outlined)) {
      issues.error(1, null, "not-readable");
      return false;
    }
    return true;
  }
}
