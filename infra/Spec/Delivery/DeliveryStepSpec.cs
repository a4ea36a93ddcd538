using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Delivery;

/// <summary>A step on the way to a new version.</summary>
public sealed record DeliveryStepSpec
{
    public static readonly Shape<DeliveryStepSpec> Shape = Shapes.Record("delivery-step", "A step on the way to a new version.", f =>
    {
        f.ExactlyOne("prepare", "check", "gate", "shift", "watch", "switch", "deploy", "roll-back", "clean-up");
        f.Needs("after", "clean-up");
        return new DeliveryStepSpec
        {
            Prepare = f.Optional("prepare", Shapes.Choice<PreparedSide>("side"), "starts the new version beside the old",
                example: "preview"),
            Check = f.Optional("check", Shapes.Choice<CheckedThing>("check"), "checks it before it goes on", example: "health"),
            Gate = f.Optional("gate", Shapes.Duration, "measures the new version for so long before users see it", example: "5m"),
            Shift = f.Optional("shift", Shapes.Percentage, "gives it this share of the traffic", example: "10%"),
            Watch = f.Optional("watch", Shapes.Duration, "measures it for so long", example: "15m"),
            Switch = f.Optional("switch", Shapes.Choice<SwitchedSide>("side"), "gives it all traffic at once", example: "active"),
            Deploy = f.Optional("deploy", Shapes.Choice<DeployTarget>("target"), "lets the platform deploy", example: "platform"),
            RollBack = f.Optional("roll-back", Shapes.Choice<RollBackScope>("scope"), "goes back to the version before",
                example: "affected"),
            CleanUp = f.Optional("clean-up", Shapes.Choice<CleanedSide>("side"), "takes away what is not used any more",
                example: "previous"),
            After = f.Optional("after", Shapes.Duration, "how much later that is", example: "30m"),
        };
    });

    public PreparedSide? Prepare { get; init; }

    public CheckedThing? Check { get; init; }

    public Duration? Gate { get; init; }

    public Percentage? Shift { get; init; }

    public Duration? Watch { get; init; }

    public SwitchedSide? Switch { get; init; }

    public DeployTarget? Deploy { get; init; }

    public RollBackScope? RollBack { get; init; }

    public CleanedSide? CleanUp { get; init; }

    public Duration? After { get; init; }
}
