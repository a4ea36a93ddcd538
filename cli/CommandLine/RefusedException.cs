namespace Slipway.Cli.CommandLine;

/// <summary>Thrown where what was asked for must not be done; carries every reason.</summary>
public sealed class RefusedException : Exception
{
    public RefusedException(IReadOnlyList<string> reasons)
        : base(string.Join('\n', reasons)) => Reasons = reasons;

    public IReadOnlyList<string> Reasons { get; }

    public static void ThrowIfAny(IReadOnlyList<string> reasons)
    {
        if (reasons.Count > 0)
        {
            throw new RefusedException(reasons);
        }
    }
}
