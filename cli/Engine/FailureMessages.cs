namespace Slipway.Cli.Engine;

/// <summary>What a person needs to read of an exception: messages, no types, no stack traces.</summary>
internal static class FailureMessages
{
    private static readonly string[] Wrappers = ["Running program ", "One or more errors occurred", "unhandled exception"];

    public static IReadOnlyList<string> Of(Exception exception) =>
        [.. Innermost(exception).Select(Clean).Where(message => message.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<Exception> Innermost(Exception exception) => exception switch
    {
        AggregateException several => several.InnerExceptions.SelectMany(Innermost),
        { InnerException: { } inner } => Innermost(inner),
        _ => [exception],
    };

    // The official runtime puts the whole text of an inner exception, trace included, into the message of its own.
    private static string Clean(Exception exception)
    {
        var lines = exception.Message.Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .Where(line => line.Trim().Length > 0 && !IsTrace(line) && !Wrappers.Any(wrapper => line.Contains(wrapper, StringComparison.Ordinal)))
            .Select(WithoutType);
        var text = string.Join("; ", lines.Select(line => line.Trim()));
        return text.Length > 0 ? text : exception.GetType().Name;
    }

    private static bool IsTrace(string line) =>
        line.StartsWith("   at ", StringComparison.Ordinal) || line.TrimStart().StartsWith("--- End of ", StringComparison.Ordinal);

    private static string WithoutType(string line)
    {
        var rest = line.TrimStart();
        rest = rest.StartsWith("---> ", StringComparison.Ordinal) ? rest[5..] : rest;
        var colon = rest.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && rest[..colon].EndsWith("Exception", StringComparison.Ordinal) && !rest[..colon].Contains(' ', StringComparison.Ordinal)
            ? rest[(colon + 2)..]
            : line;
    }
}
