namespace Pulumi;

/// <summary>An input whose type of value does not matter.</summary>
internal interface IInput
{
    /// <summary>What is sent: an output, whose value may hold further inputs.</summary>
    IOutput Sent { get; }

    Output<object?> ToObjectOutput();
}
