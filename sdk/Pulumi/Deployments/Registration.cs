using System.Collections.Immutable;
using Pulumi.Serialization;
using Pulumi.Testing;

namespace Pulumi;

/// <summary>Makes one resource known to the engine, and completes its outputs with the answer.</summary>
internal sealed class Registration(
    Deployment deployment, Resource resource, IReadOnlyList<OutputSource> outputs, ResourceArgs args, ResourceOptions options)
{
    public async Task RunAsync()
    {
        try
        {
            var state = await AskAsync().ConfigureAwait(false);
            foreach (var output in outputs)
            {
                Complete(output, state);
            }
        }
        catch (Exception failure)
        {
            // Whoever waits for an output of this resource fails with it instead of waiting for ever.
            foreach (var output in outputs)
            {
                output.Fail(failure);
            }

            throw;
        }
    }

    private async Task<RegisteredState> AskAsync()
    {
        if (options.Urn is { } urn)
        {
            return deployment.Monitor.Find(urn);
        }

        var id = options.Id is null ? null : await options.Id.ToOutput().Content.ConfigureAwait(false);
        if (id is not { IsKnown: true, Value.Length: > 0 })
        {
            return await deployment.Monitor.RegisterAsync(resource, await PrepareAsync().ConfigureAwait(false)).ConfigureAwait(false);
        }

        return resource is CustomResource
            ? await deployment.Monitor.ReadAsync(resource, id.Value, await PrepareAsync().ConfigureAwait(false)).ConfigureAwait(false)
            : throw new ArgumentException("ResourceOptions.Id is only valid for a CustomResource");
    }

    private async Task<RegistrationRequest> PrepareAsync()
    {
        if (options.HasDependsOn)
        {
            await Dependencies.AwaitAsync(options.DependsOn, except: resource).ConfigureAwait(false);
        }

        var writer = new ValueWriter($"resource:{resource.GetResourceName()}[{resource.GetResourceType()}]");
        var inputs = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var (name, value) in args.ListInputs())
        {
            if (value is null)
            {
                continue;
            }

            var sent = await writer.WriteAsync(name, value).ConfigureAwait(false);
            await Dependencies.AwaitAsync(sent.Resources).ConfigureAwait(false);

            // What is not known yet does not reach a mock at all.
            if (sent.IsKnown && sent.Value is not null)
            {
                inputs[name] = sent.Value;
            }
        }

        return new RegistrationRequest(
            await ParentUrnAsync().ConfigureAwait(false),
            resource.GetResourceType(),
            resource.GetResourceName(),
            inputs.ToImmutable(),
            options.Provider is { } provider && resource is CustomResource ? await provider.ReferenceAsync().ConfigureAwait(false) : "",
            (options as CustomResourceOptions)?.ImportId ?? "");
    }

    private async ValueTask<string> ParentUrnAsync()
    {
        if (resource.GetResourceType() == Stack.TypeToken)
        {
            return "";
        }

        var urn = await (options.Parent ?? deployment.Stack).Urn.Content.ConfigureAwait(false);
        return urn.Value;
    }

    private void Complete(OutputSource output, RegisteredState state)
    {
        if (output.Name == OutputSource.UrnName)
        {
            output.Complete(state.Urn, isKnown: true, isSecret: false);
        }
        else if (output.Name == OutputSource.IdName && resource is CustomResource)
        {
            output.Complete(state.Id ?? "", isKnown: !string.IsNullOrEmpty(state.Id), isSecret: false);
        }
        else if (state.Properties.TryGetValue(output.Name, out var property))
        {
            var place = $"{resource.GetType().FullName}.{output.Name}";
            output.Complete(ValueReader.Read(property.Value, output.ValueType, place), property.IsKnown, property.IsSecret);
        }
        else
        {
            output.Complete(value: null, isKnown: !deployment.IsDryRun, isSecret: false);
        }
    }
}
