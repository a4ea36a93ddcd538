using Pulumi;

namespace Slipway.Cli.Engine.Reading;

/// <summary>Opens an input of one value.</summary>
internal sealed class SingleInput<T> : TypedInput
{
    public override bool MayHoldArguments { get; } = CanBeArguments(typeof(T));

    public override ValueTask<Reading> ReadAsync(object input, ValueReader reader) =>
        OutputValue<T>.ReadOutputAsync(((Input<T>)input).ToOutput(), reader);

    public override IEnumerable<(string At, InputArgs Args)> KnownNow(object input) =>
        OutputValue<T>.KnownArgs(((Input<T>)input).ToOutput());

    public override object? Filler(Type declared) =>
        declared == typeof(Input<T>) && FillerOf(typeof(T)) is T value ? (Input<T>)value : null;
}
