using Pulumi;

namespace Slipway.Cli.Engine.Reading;

/// <summary>Opens an input that takes either of two kinds of value.</summary>
internal sealed class UnionInput<T0, T1> : TypedInput
{
    public override bool MayHoldArguments { get; } = CanBeArguments(typeof(T0)) || CanBeArguments(typeof(T1));

    public override ValueTask<Reading> ReadAsync(object input, ValueReader reader) =>
        OutputValue<Union<T0, T1>>.ReadOutputAsync(((InputUnion<T0, T1>)input).ToOutput(), reader);

    public override IEnumerable<(string At, InputArgs Args)> KnownNow(object input)
    {
        var value = Pulumi.Utilities.OutputUtilities.GetValueAsync(((InputUnion<T0, T1>)input).ToOutput());
        return value.IsCompletedSuccessfully && value.Result.Value is InputArgs args ? [("", args)] : [];
    }

    public override object? Filler(Type declared) => FillerOf(typeof(T0)) is T0 value ? (InputUnion<T0, T1>)value : null;
}
