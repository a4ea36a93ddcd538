using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>One call of a provider function.</summary>
internal sealed class Invocation(Deployment deployment, string token, InputArgs args, InvokeOptions? options, Resource? self = null)
{
    public Output<T> AsOutput<T>() => new(RunAsync(ReadAll<T>));

    public Output<T> AsSingleOutput<T>() => new(RunAsync(ReadSingle<T>));

    /// <summary>The plain form: what is not known is left out of the arguments, and the answer has no secrets.</summary>
    public async Task<T> AsValueAsync<T>()
        => (await CallAsync(await WriteAsync().ConfigureAwait(false), ReadAll<T>).ConfigureAwait(false)).Value;

    public async Task<T> AsSingleValueAsync<T>()
        => (await CallAsync(await WriteAsync().ConfigureAwait(false), ReadSingle<T>).ConfigureAwait(false)).Value;

    private async Task<OutputContent<T>> RunAsync<T>(Func<IReadOnlyDictionary<string, SentValue>, T> read)
    {
        var sent = await WriteAsync().ConfigureAwait(false);
        if (sent.Values.Any(argument => !argument.IsKnown))
        {
            return OutputContent<T>.Unknown(ImmutableHashSet<Resource>.Empty, isSecret: false);
        }

        var resources = sent.Values.SelectMany(argument => argument.Resources).ToImmutableHashSet();
        if (options is InvokeOutputOptions { DependsOn: { } dependsOn })
        {
            resources = resources.Union(await Dependencies.AwaitAsync(dependsOn).ConfigureAwait(false));
        }

        var answer = await CallAsync(sent, read).ConfigureAwait(false);
        return new OutputContent<T>(resources, answer.Value, answer.IsKnown, answer.IsSecret);
    }

    private async Task<OutputContent<T>> CallAsync<T>(
        IReadOnlyDictionary<string, SentValue> sent, Func<IReadOnlyDictionary<string, SentValue>, T> read)
    {
        var provider = options?.Provider ?? options?.Parent?.FindProvider(token);
        var state = await deployment.Monitor.CallAsync(
            token,
            sent.Where(argument => argument.Value is { IsKnown: true, Value: not null })
                .ToImmutableDictionary(argument => argument.Key, argument => argument.Value.Value!),
            provider is null ? "" : await provider.ReferenceAsync().ConfigureAwait(false)).ConfigureAwait(false);
        return new OutputContent<T>(
            ImmutableHashSet<Resource>.Empty,
            read(state),
            state.Values.All(property => property.IsKnown),
            state.Values.Any(property => property.IsSecret));
    }

    private async Task<IReadOnlyDictionary<string, SentValue>> WriteAsync()
    {
        var writer = new ValueWriter($"invoke:{token}");
        var sent = new Dictionary<string, SentValue>();
        foreach (var (name, value) in args?.ListInputs() ?? [])
        {
            await AddAsync(name, value).ConfigureAwait(false);
        }

        await AddAsync("__self__", self).ConfigureAwait(false);
        return sent;

        async ValueTask AddAsync(string name, object? value)
        {
            if (value is null)
            {
                return;
            }

            var argument = await writer.WriteAsync(name, value).ConfigureAwait(false);
            if (argument.Value is not null || !argument.IsKnown)
            {
                sent[name] = argument;
            }
        }
    }

    private T ReadAll<T>(IReadOnlyDictionary<string, SentValue> state)
    {
        var values = state.ToImmutableDictionary(property => property.Key, property => property.Value.Value);
        return ValueReader.Read(values, typeof(T), $"{token} result") is T value ? value : default!;
    }

    private T ReadSingle<T>(IReadOnlyDictionary<string, SentValue> state)
        => ValueReader.Read(state.Values.First().Value, typeof(T), $"{token} result") is T value ? value : default!;
}
