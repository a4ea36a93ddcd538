using System.CommandLine;
using System.CommandLine.Parsing;
using Slipway.Spec.Reading;

namespace Slipway.Cli.CommandLine;

/// <summary>What is wrong with the arguments, in the words of all our problems.</summary>
internal static class ArgumentProblems
{
    public static bool Any(ParseResult parsed) => parsed.Errors.Count > 0 || Misread(parsed).Any();

    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        foreach (var option in Misread(parsed).Take(1))
        {
            yield return Unknown(option, command);
        }

        // After a word that is no command, nothing can be said about the rest.
        foreach (var token in parsed.UnmatchedTokens.Take(command.Subcommands.Count > 0 ? 1 : int.MaxValue))
        {
            yield return Unknown(token, command);
        }

        foreach (var error in parsed.Errors)
        {
            if (Reworded(error, parsed) is { } problem)
            {
                yield return problem;
            }
        }
    }

    // Where an argument may be given more than once, the library takes an unknown option for one more.
    private static IEnumerable<string> Misread(ParseResult parsed) =>
        parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).Where(value => value.StartsWith('-'));

    private static string? Reworded(ParseError error, ParseResult parsed) => error.SymbolResult switch
    {
        // Unmatched tokens are told by name already; the library repeats them as errors of the command.
        CommandResult command when parsed.UnmatchedTokens.Count > 0 && command.Command.Subcommands.Count > 0 => null,
        _ when parsed.UnmatchedTokens.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal)) => null,
        CommandResult { Command.Subcommands.Count: > 0 } group => $"a command is missing; there are: {string.Join(", ", Names(group.Command))}",
        ArgumentResult argument => $"<{argument.Argument.Name}> is missing",
        OptionResult { Implicit: true } option => $"the option '{option.Option.Name}' is missing",
        OptionResult { Tokens.Count: 0 } option => $"the option '{option.Option.Name}' needs a value",
        OptionResult option => $"the option '{option.Option.Name}' cannot be '{option.Tokens[^1].Value}'; allowed: {option.Option.HelpName}",
        CommandResult command when MissingOption(command) is { } option => $"the option '{option}' is missing",
        _ => error.Message.TrimEnd('.'),
    };

    private static string? MissingOption(CommandResult command) =>
        command.Command.Options.FirstOrDefault(option => option.Required && command.GetResult(option) is null or { Implicit: true } && option.Required)?.Name;

    private static string Unknown(string token, Command command)
    {
        var isOption = token.StartsWith('-');
        var noun = isOption ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
        IReadOnlyList<string> known = isOption ? [.. command.Options.Select(option => option.Name).Order(StringComparer.Ordinal)] : Names(command);
        var name = token.Split('=', ':')[0];
        var near = NearestName.Of(name, known) is { } nearest ? $" (did you mean '{nearest}'?)" : "";
        return known.Count > 0 ? $"unknown {noun} '{name}'{near}; there are: {string.Join(", ", known)}" : $"'{token}' is one argument too many";
    }

    private static IReadOnlyList<string> Names(Command command) => [.. command.Subcommands.Select(sub => sub.Name).Order(StringComparer.Ordinal)];
}
