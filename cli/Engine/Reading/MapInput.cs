using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;
using Slipway.Plan;

namespace Slipway.Cli.Engine.Reading;

/// <summary>Opens a map of inputs, each with its own secrets.</summary>
internal sealed class MapInput<T> : TypedInput
{
    public override bool MayHoldArguments { get; } = CanBeArguments(typeof(T));

    public override async ValueTask<Reading> ReadAsync(object input, ValueReader reader)
    {
        var map = (InputMap<T>)input;
        var members = new Dictionary<string, PlanValue>(StringComparer.Ordinal);
        IReadOnlyCollection<Resource> needs = [];
        await foreach (var entry in map.ConfigureAwait(false))
        {
            var output = entry.ToOutput();
            var (key, given) = await OutputUtilities.GetValueAsync(output).ConfigureAwait(false);
            var reading = await OutputValue<T>.ReadOutputAsync(output.Apply(pair => pair.Value), reader).ConfigureAwait(false);
            needs = Reading.Join(needs, reading.Dependencies);
            if (given is not null && reading.Value is { } value)
            {
                members[key] = value;
            }
        }

        var whole = ((Input<ImmutableDictionary<string, T>>)map).ToOutput();
        needs = Reading.Join(needs, await OutputUtilities.GetDependenciesAsync(whole).ConfigureAwait(false));
        var all = reader.Collapsed(new PlanObject(members));

        // Secret as a whole, unless single members account for it.
        var secret = !members.Values.Any(member => member is PlanSecret) && await Output.IsSecretAsync(whole).ConfigureAwait(false);
        return new Reading(secret ? reader.Secret(all) : all, needs);
    }

    public override IEnumerable<(string At, InputArgs Args)> KnownNow(object input)
    {
        var value = OutputUtilities.GetValueAsync(((Input<ImmutableDictionary<string, T>>)(InputMap<T>)input).ToOutput());
        return value is { IsCompletedSuccessfully: true, Result: { } map }
            ? map.Where(entry => entry.Value is InputArgs).Select(entry => ($".{entry.Key}", (InputArgs)(object)entry.Value!))
            : [];
    }

    public override object? Filler(Type declared) => new InputMap<T>();
}
