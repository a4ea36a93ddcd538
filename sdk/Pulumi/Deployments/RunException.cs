namespace Pulumi;

/// <summary>A failure whose message says all that a reader needs.</summary>
public class RunException : Exception
{
    public RunException(string message)
        : base(message)
    {
    }

    public RunException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    public static RunException OutputsHaveIncorrectType(IEnumerable<string> outputAttributeNames)
        => new($"[Output] attributed properties must be of type Output<T>: {string.Join(", ", outputAttributeNames)}");
}
