using System.Diagnostics.CodeAnalysis;

namespace Pulumi;

/// <summary>An output whose type of value does not matter.</summary>
internal interface IOutput
{
    /// <summary>The task to await while the content is not there yet.</summary>
    Task ContentTask { get; }

    /// <summary>The content without waiting; rethrows the error of an output that has failed.</summary>
    bool TryGetContent([NotNullWhen(true)] out OutputContent<object?>? content);

    Output<object?> ToObjectOutput();
}
