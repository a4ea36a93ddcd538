namespace Pulumi;

/// <summary>A value for a resource: given now, or the output of something else.</summary>
public class Input<T> : IInput
{
    private readonly Output<T>? _output;

    private protected Input()
    {
    }

    private protected Input(Output<T> output) => _output = output;

    IOutput IInput.Sent => Sent;

    private protected virtual IOutput Sent => ToOutputValue();

    public static implicit operator Input<T>(T value) => new(Output.Create(value));

    public static implicit operator Input<T>(Output<T> value) => new(value);

    public static implicit operator Output<T>(Input<T> input) => input.ToOutput();

    Output<object?> IInput.ToObjectOutput() => ((IOutput)ToOutputValue()).ToObjectOutput();

    internal virtual Output<T> ToOutputValue() => _output!;
}
