package org.capias.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * {@code capias} without a sub-command: help, version, exit codes. Written out instead of
 * annotated: it is on the way of every start, and looking for annotations takes time.
 */
final class RootCommand {
  private RootCommand() {}

  static CommandSpec spec() {
    Callable<Integer> alone =
        () -> {
          throw new UsageException(
              "no command given", "after 'capias'", "'capias --help' lists them");
        };
    CommandSpec spec = CommandSpec.wrapWithoutInspection(alone).name("capias");
    spec.versionProvider(new Version());
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .scopeType(ScopeType.INHERIT)
            .description("Show this help and exit.")
            .build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show version, commit and registry, and exit.")
            .build());
    spec.usageMessage()
        .description(
            "Reads news about people wanted by an international court and answers, with the words",
            "each answer rests on: what happened, says who, who was bound to do what.")
        .synopsisSubcommandLabel("COMMAND")
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n")
        .exitCodeListHeading("%nExit codes:%n");
    spec.usageMessage().exitCodeList(exitCodes());
    return spec;
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("" + Console.DONE, "done");
    codes.put("" + Console.PROBLEMS, "done with problems, each told on standard error");
    codes.put("" + Console.USAGE, "not understood");
    return codes;
  }
}
