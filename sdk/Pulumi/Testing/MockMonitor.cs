using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi.Testing;

/// <summary>Stands where the engine would, and passes everything on to the mocks.</summary>
internal sealed class MockMonitor(IMocks mocks)
{
    private readonly Lock _lock = new();
    private readonly List<Resource> _resources = [];
    private readonly ConcurrentDictionary<string, RegisteredState> _states = new(StringComparer.Ordinal);

    public ImmutableArray<Resource> ListResources()
    {
        lock (_lock)
        {
            return [.. _resources];
        }
    }

    public RegisteredState Find(string urn)
        => _states.TryGetValue(urn, out var state) ? state : throw new InvalidOperationException($"Unknown resource {urn}");

    public async Task<RegisteredState> RegisterAsync(Resource resource, RegistrationRequest request)
    {
        Add(resource);
        var urn = NewUrn(request);
        if (request.Type == Stack.TypeToken)
        {
            return new RegisteredState(urn, Id: null, new Dictionary<string, SentValue>());
        }

        var (id, state) = await mocks.NewResourceAsync(AsMockArgs(request, request.ImportId)).ConfigureAwait(false);
        return await KeepAsync(urn, id ?? request.ImportId, state).ConfigureAwait(false);
    }

    public async Task<RegisteredState> ReadAsync(Resource resource, string id, RegistrationRequest request)
    {
        var (_, state) = await mocks.NewResourceAsync(AsMockArgs(request, id)).ConfigureAwait(false);
        var kept = await KeepAsync(NewUrn(request), id, state).ConfigureAwait(false);
        Add(resource);
        return kept;
    }

    public async Task<IReadOnlyDictionary<string, SentValue>> CallAsync(
        string token, ImmutableDictionary<string, object> args, string provider)
    {
        var result = await mocks.CallAsync(new MockCallArgs { Token = token, Args = args, Provider = provider }).ConfigureAwait(false);
        return await WriteStateAsync(result).ConfigureAwait(false);
    }

    public async Task RegisterOutputsAsync(Resource resource, Output<IDictionary<string, object?>> outputs)
    {
        var urn = await resource.Urn.Content.ConfigureAwait(false);
        var content = await outputs.Content.ConfigureAwait(false);
        var writer = new ValueWriter(resource.GetResourceName());
        var sent = ImmutableDictionary.CreateBuilder<string, Output<object?>>();
        foreach (var (name, value) in content.IsKnown ? content.Value : ImmutableDictionary<string, object?>.Empty)
        {
            var property = await writer.WriteAsync(name, value).ConfigureAwait(false);
            if (property.Value is not null || !property.IsKnown)
            {
                sent[name] = new Output<object?>(
                    new OutputContent<object?>(ImmutableHashSet<Resource>.Empty, property.Value, property.IsKnown, property.IsSecret));
            }
        }

        await mocks.RegisterResourceOutputs(new MockRegisterResourceOutputsRequest(urn.Value, sent.ToImmutable())).ConfigureAwait(false);
    }

    private static MockResourceArgs AsMockArgs(RegistrationRequest request, string id) => new()
    {
        Type = request.Type,
        Name = request.Name,
        Inputs = request.Inputs,
        Provider = request.Provider,
        Id = id,
    };

    /// <summary>The test runtime keeps only the outermost ancestor's type, unlike the engine.</summary>
    private static string NewUrn(RegistrationRequest request)
    {
        var type = request.Type;
        if (request.ParentUrn.Length > 0)
        {
            var parentType = request.ParentUrn.Split("::")[2];
            type = $"{parentType.Split('$')[0]}${type}";
        }

        return $"urn:pulumi:{Deployment.Instance.StackName}::{Deployment.Instance.ProjectName}::{type}::{request.Name}";
    }

    private static async Task<IReadOnlyDictionary<string, SentValue>> WriteStateAsync(object state)
    {
        if (state is not IDictionary && state is not IEnumerable<KeyValuePair<string, object>>)
        {
            throw new InvalidOperationException($"{state.GetType().FullName} is not a supported argument type");
        }

        var writer = new ValueWriter("state");
        var written = new Dictionary<string, SentValue>();
        foreach (var (name, value) in EntriesOf(state))
        {
            var property = await writer.WriteAsync(name, value).ConfigureAwait(false);
            if (property.Value is not null || !property.IsKnown)
            {
                written[name] = property;
            }
        }

        return written;
    }

    private static IEnumerable<KeyValuePair<string, object?>> EntriesOf(object state)
        => state is IEnumerable<KeyValuePair<string, object?>> entries
            ? entries
            : ((IDictionary)state).Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create((string)entry.Key, entry.Value));

    private async Task<RegisteredState> KeepAsync(string urn, string id, object state)
    {
        var kept = new RegisteredState(urn, id, await WriteStateAsync(state).ConfigureAwait(false));
        _states[urn] = kept;
        return kept;
    }

    private void Add(Resource resource)
    {
        lock (_lock)
        {
            _resources.Add(resource);
        }
    }
}
