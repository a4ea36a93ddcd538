using System.Collections.Immutable;
using Pulumi.Testing;
using Slipway.Cli.Engine.Recording;

namespace Slipway.Cli.Engine.Answers;

/// <summary>Answers a program in place of the engine: every registration, look-up and function.</summary>
internal sealed class OfflineMonitor : IMocks
{
    private const string StackReferenceType = "pulumi:pulumi:StackReference";

    private readonly EngineRequest request;
    private readonly Recorder recorder;
    private readonly TokenBook tokens;
    private readonly OutputAnswers outputs;
    private readonly FunctionAnswers functions;
    private readonly Type stack;

    public OfflineMonitor(EngineRequest request, Recorder recorder, TokenBook tokens, Type stack)
    {
        this.request = request;
        this.recorder = recorder;
        this.tokens = tokens;
        this.stack = stack;
        outputs = new OutputAnswers(tokens);
        functions = new FunctionAnswers(request.Cloud, outputs);
    }

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        if (recorder.Find(args.Type ?? "", args.Name ?? "") is not { } registration)
        {
            return Task.FromResult<(string?, object)>((null, ImmutableDictionary<string, object>.Empty));
        }

        registration.WireInputs = args.Inputs;
        if (!string.IsNullOrEmpty(args.Id))
        {
            registration.ReadId = args.Id;
        }

        if (!registration.IsCustom)
        {
            return Task.FromResult<(string?, object)>((null, ImmutableDictionary<string, object>.Empty));
        }

        var id = registration.ReadId ?? tokens.Text(registration, "id");
        object state = registration.Type == StackReferenceType ? OtherStack(registration) : outputs.For(registration);
        return Task.FromResult<(string?, object)>((id, state));
    }

    public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(functions.Answer(args.Token ?? "", args.Args));

    public Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
    {
        // The test runtime's URNs lose ancestors, but their last type and their name are the resource's own.
        var parts = args.Urn.Split("::", 4);
        if (parts.Length == 4 && recorder.Find(parts[2][(parts[2].LastIndexOf('$') + 1)..], parts[3]) is { } registration)
        {
            registration.Outputs = args.Outputs;
        }

        return Task.CompletedTask;
    }

    /// <summary>Outputs of another stack: those that the same program has there, and those that the request names.</summary>
    private ImmutableDictionary<string, object> OtherStack(Registration reference)
    {
        var name = reference.WireInputs.GetValueOrDefault("name") as string ?? reference.ReadId ?? reference.Name;
        var values = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        foreach (var (output, type) in OutputMembers.OfResource(stack))
        {
            if (outputs.Answer(reference, type, output) is { } value)
            {
                values[output] = value;
            }
        }

        foreach (var output in request.StackOutputs.GetValueOrDefault(name) ?? request.StackOutputs.GetValueOrDefault(reference.Name) ?? [])
        {
            values[output] = tokens.Text(reference, output);
        }

        return ImmutableDictionary<string, object>.Empty
            .Add("name", name)
            .Add("outputs", values.ToImmutable())
            .Add("secretOutputNames", ImmutableArray<object>.Empty);
    }
}
