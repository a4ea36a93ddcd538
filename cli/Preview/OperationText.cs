using Slipway.Plan.Differences;

namespace Slipway.Cli.Preview;

/// <summary>How operations are shown, which is how Pulumi shows them.</summary>
internal static class OperationText
{
    public static string Symbol(Operation operation) => operation switch
    {
        Operation.Create => "+",
        Operation.Import => "=",
        Operation.Update => "~",
        Operation.Replace => "+-",
        Operation.Delete or Operation.Forget => "-",
        _ => "",
    };

    public static string Verb(Operation operation) => operation switch
    {
        Operation.Same => "unchanged",
        _ => $"to {Word(operation)}",
    };

    /// <summary>Between two environments nothing is created or deleted.</summary>
    public static string Verb(Operation operation, string other) => operation switch
    {
        Operation.Same => "alike",
        Operation.Create or Operation.Import => $"not in {other}",
        Operation.Delete or Operation.Forget => $"only in {other}",
        _ => "different",
    };

    public static string Word(Operation operation) => operation == Operation.Same ? "same" : operation.ToString().ToLowerInvariant();

    public static string Painted(Paint paint, Operation operation, string text) => operation switch
    {
        Operation.Create or Operation.Import => paint.Green(text),
        Operation.Update or Operation.Forget => paint.Yellow(text),
        Operation.Replace or Operation.Delete => paint.Red(text),
        _ => text,
    };

    /// <summary>As the Pulumi CLI shows types: the module without its file or version.</summary>
    public static string ShortType(string type) => type.Split(':') is [var package, var module, var name]
        ? $"{package}:{module.Split('/')[0]}:{name}"
        : type;
}
