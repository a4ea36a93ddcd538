namespace Slipway.Spec.Reading;

/// <summary>Thrown once all input was read and some of it is wrong; carries every problem, sorted.</summary>
public sealed class ProblemsException : Exception
{
    public ProblemsException(IReadOnlyList<Problem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    public ProblemsException()
        : this([])
    {
    }

    public ProblemsException(string message)
        : base(message) => Problems = [];

    public ProblemsException(string message, Exception innerException)
        : base(message, innerException) => Problems = [];

    public IReadOnlyList<Problem> Problems { get; }
}
