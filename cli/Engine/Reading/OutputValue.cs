using Pulumi;
using Pulumi.Utilities;
using Slipway.Plan;

namespace Slipway.Cli.Engine.Reading;

/// <summary>Opens an output.</summary>
internal sealed class OutputValue<T> : TypedInput
{
    public override bool MayHoldArguments { get; } = CanBeArguments(typeof(T));

    public override ValueTask<Reading> ReadAsync(object input, ValueReader reader) => ReadOutputAsync((Output<T>)input, reader);

    public override IEnumerable<(string At, InputArgs Args)> KnownNow(object input) => KnownArgs((Output<T>)input);

    public override object? Filler(Type declared) => null;

    public static IEnumerable<(string At, InputArgs Args)> KnownArgs(Output<T> output)
    {
        var value = OutputUtilities.GetValueAsync(output);
        return value is { IsCompletedSuccessfully: true, Result: InputArgs args } ? [("", args)] : [];
    }

    public static async ValueTask<Reading> ReadOutputAsync(Output<T> output, ValueReader reader)
    {
        var needs = await OutputUtilities.GetDependenciesAsync(output).ConfigureAwait(false);
        var secret = await Output.IsSecretAsync(output).ConfigureAwait(false);
        if (!await OutputUtilities.GetIsKnownAsync(output).ConfigureAwait(false))
        {
            var unknown = reader.UnknownFrom(needs);
            return new Reading(secret ? reader.Secret(unknown) : unknown, needs);
        }

        var inner = await reader.ReadAsync(await OutputUtilities.GetValueAsync(output).ConfigureAwait(false)).ConfigureAwait(false);
        var value = inner.Value is PlanBoolean && needs.Count > 0 ? reader.UnknownFrom(needs) : inner.Value;
        return new Reading(secret && value is not null ? reader.Secret(value) : value, Reading.Join(needs, inner.Dependencies));
    }
}
