using Pulumi;
using Pulumi.Utilities;
using Slipway.Plan;

namespace Slipway.Cli.Engine.Reading;

/// <summary>Opens a list of inputs, each with its own secrets.</summary>
internal sealed class ListInput<T> : TypedInput
{
    public override bool MayHoldArguments { get; } = CanBeArguments(typeof(T));

    public override async ValueTask<Reading> ReadAsync(object input, ValueReader reader)
    {
        var list = (InputList<T>)input;
        var items = new List<PlanValue>();
        IReadOnlyCollection<Resource> needs = [];
        await foreach (var item in list.ConfigureAwait(false))
        {
            var reading = await OutputValue<T>.ReadOutputAsync(item.ToOutput(), reader).ConfigureAwait(false);
            items.Add(reading.Value ?? PlanNull.Instance);
            needs = Reading.Join(needs, reading.Dependencies);
        }

        var whole = ((Input<System.Collections.Immutable.ImmutableArray<T>>)list).ToOutput();
        needs = Reading.Join(needs, await OutputUtilities.GetDependenciesAsync(whole).ConfigureAwait(false));
        var value = reader.Collapsed(new PlanList { Items = items });

        // Secret as a whole, unless single elements account for it.
        var secret = !items.Any(item => item is PlanSecret) && await Output.IsSecretAsync(whole).ConfigureAwait(false);
        return new Reading(secret ? reader.Secret(value) : value, needs);
    }

    public override IEnumerable<(string At, InputArgs Args)> KnownNow(object input)
    {
        var value = OutputUtilities.GetValueAsync(((Input<System.Collections.Immutable.ImmutableArray<T>>)(InputList<T>)input).ToOutput());
        return value.IsCompletedSuccessfully && !value.Result.IsDefault
            ? value.Result.Index().Where(item => item.Item is InputArgs).Select(item => ($"[{item.Index}]", (InputArgs)(object)item.Item!))
            : [];
    }

    public override object? Filler(Type declared) => new InputList<T>();
}
