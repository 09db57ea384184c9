package io.kienco.api;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * One line a request to stderr; in Java, since reading it from XML takes a third of a second. Of
 * the gauges of two solvers at once, which have one name, nothing is told.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class Logging extends ContextAwareBase implements Configurator {

  /** Warns of columns whose times have no zone; ours have. */
  private static final String TIMES_WITHOUT_ZONE =
      "com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization.utc_warning";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_TIME;

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    if (System.getProperty("logback.configurationFile") != null) {
      return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
    Line line = new Line();
    line.setContext(context);
    line.start();
    LayoutWrappingEncoder<ILoggingEvent> lines = new LayoutWrappingEncoder<>();
    lines.setContext(context);
    lines.setCharset(StandardCharsets.UTF_8);
    lines.setLayout(line);
    lines.start();
    ConsoleAppender<ILoggingEvent> stderr = new ConsoleAppender<>();
    stderr.setContext(context);
    stderr.setTarget("System.err");
    stderr.setEncoder(lines);
    stderr.start();
    context.getLogger("ROOT").setLevel(Level.WARN);
    context.getLogger("ROOT").addAppender(stderr);
    context.getLogger("io.kienco.api").setLevel(Level.INFO);
    context.getLogger("io.micrometer").setLevel(Level.ERROR);
    context.getLogger(TIMES_WITHOUT_ZONE).setLevel(Level.ERROR);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /** Time, level, who says it, what; a pattern would take longer to read than all else here. */
  private static final class Line extends LayoutBase<ILoggingEvent> {

    @Override
    public String doLayout(ILoggingEvent event) {
      LocalTime time = LocalTime.ofInstant(event.getInstant(), ZoneId.systemDefault()).withNano(0);
      String logger = event.getLoggerName();
      return TIME.format(time)
          + " "
          + event.getLevel()
          + " "
          + logger.substring(logger.lastIndexOf('.') + 1)
          + ": "
          + event.getFormattedMessage()
          + System.lineSeparator()
          + (event.getThrowableProxy() == null
              ? ""
              : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
  }
}
